import type { DateValue } from '../../model/calendar-date.ts';
import type { TimeWord } from '../../model/language/calendar.ts';
import type { Token } from '../../model/token.ts';
import type { CompiledCalendar, FoundWord } from './scan.ts';
import { isSign } from '../../text/sign.ts';

/** Where the sentence points from the publication date, as its verbs tell. */
export type Direction = 'past' | 'future' | null;

/** The year and month that earlier dates of the article have set. */
export interface Discourse {
  readonly year: number;
  readonly month: number | null;
  /** Sentences ago. */
  readonly age: number;
}

/** All that a production may look at. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly words: readonly (readonly FoundWord[])[];
  readonly calendar: CompiledCalendar['calendar'];
  /** The publication day, or null if only a month, a year or nothing is known. */
  readonly anchor: string | null;
  readonly discourse: Discourse | null;
  /** The year that the same sentence states elsewhere, … */
  readonly sentenceYear: number | null;
  /** … and the index of the token where it does. */
  readonly sentenceYearAt: number;
  direction(at: number): Direction;
}

/** A time expression read: its value, and the index of the token behind it. */
export interface DateParse {
  readonly value: DateValue;
  readonly next: number;
}

/** Reads a time expression that begins at a token; null if none does. */
export type Expression = (context: DateContext, at: number) => DateParse | null;

/** The time word of a kind at a token, with the index behind it. */
export function wordAt<K extends TimeWord['kind']>(
  context: DateContext,
  at: number,
  kind: K,
): { word: Extract<TimeWord, { kind: K }>; next: number } | null {
  const found = context.words[at];
  if (found === undefined || found.length === 0) return null;
  for (const { word, length } of found) if (hasKind(word, kind)) return { word, next: at + length };
  return null;
}

function hasKind<K extends TimeWord['kind']>(
  word: TimeWord,
  kind: K,
): word is Extract<TimeWord, { kind: K }> {
  return word.kind === kind;
}

/** The longest abbreviation of a month, in letters. */
const longestAbbreviation = 6;

/** A month at a token, with the full stop of its abbreviation ("Oct. 23", but not of `in June."`). */
export function monthAt(
  context: DateContext,
  at: number,
): { readonly month: number; readonly next: number } | null {
  const found = wordAt(context, at, 'month');
  if (found === null) return null;
  const [word, stop, behind] = context.tokens.slice(found.next - 1, found.next + 2);
  const inside = behind !== undefined && !isSign(behind.text, '"“”«»’)');
  const abbreviated =
    inside &&
    stop?.text === '.' &&
    stop.start === word?.end &&
    word.text.length <= longestAbbreviation;
  return { month: found.word.month, next: abbreviated ? found.next + 1 : found.next };
}

/** The index behind any glue words. */
export function skipGlue(context: DateContext, at: number): number {
  let next = at;
  for (
    let glue = wordAt(context, next, 'glue');
    glue !== null;
    glue = wordAt(context, next, 'glue')
  ) {
    next = glue.next;
  }
  return next;
}

/** A plain whole number printed at a token, or null. */
export function integerAt(context: DateContext, at: number): number | null {
  const token = context.tokens[at];
  return token?.kind === 'number' && /^\d{1,4}$/u.test(token.text) ? Number(token.text) : null;
}

/** Whether a token is a dash that joins its neighbours to a range. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && isSign(token.text, '-‐‑‒–—');
}
