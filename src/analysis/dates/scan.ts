import type { Calendar, TimeWord } from '../../model/language/calendar.ts';
import type { Token } from '../../model/token.ts';
import type { WordMark } from '../../text/word-mark.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/** A time word with the number of tokens that it takes. */
export interface FoundWord {
  readonly word: TimeWord;
  readonly length: number;
}

/** A calendar ready for look-up. */
export interface CompiledCalendar {
  readonly calendar: Calendar;
  readonly table: PhraseTable<TimeWord>;
  readonly planning: ReadonlySet<string>;
  /** Whether a word may be the first of a time expression, by what it is alone. */
  readonly opens: WordMark;
}

/** Words that stand inside expressions and never begin one. */
const inner: ReadonlySet<TimeWord['kind']> = new Set([
  'glue',
  'through',
  'year-mark',
  'ago',
  'fiscal',
]);

/** Whether a time word only ever stands inside of expressions. */
export function isInner({ kind }: TimeWord): boolean {
  return inner.has(kind);
}

/** Compiles a language's time words once. */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const openers = new PhraseTable(calendar.words.filter(([, word]) => !isInner(word)));
  return {
    calendar,
    table: new PhraseTable(calendar.words),
    planning: new Set(calendar.planning),
    opens: openers.begins,
  };
}

const none: readonly FoundWord[] = [];

/**
 * The time words that begin at each token of a sentence. Names of months and weekdays count only
 * in the case of letters that the language writes them in, so that `Мая Санду` is no month and
 * `may` no month either; a line in capitals is read as it stands.
 */
export function scan(
  tokens: readonly Token[],
  { calendar, table }: CompiledCalendar,
): (readonly FoundWord[])[] {
  const shouting = tokens.every(({ text }) => text === text.toUpperCase());
  return tokens.map((token, at) => {
    const matches = table.longestAt(tokens, at);
    if (matches.length === 0) return none;
    const found = matches.map(({ value, length }) => ({ word: value, length }));
    if (shouting) return found;
    const capital = beginsWithCapital(token.text);
    return found.filter(({ word }) => !isName(word) || capital === calendar.capitalised);
  });
}

function isName(word: TimeWord): boolean {
  return word.kind === 'month' || word.kind === 'weekday';
}
