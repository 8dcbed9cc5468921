import { beginsWithDigit } from '../../text/digit.ts';
import type { SentenceReading } from '../../model/article-reading.ts';
import type { DateMention } from '../../model/calendar-date.ts';
import type { Token } from '../../model/token.ts';
import { deadline, since } from './expressions/deadline.ts';
import { plain } from './expressions/plain.ts';
import { behindTimeOfDay, timeOfDayBehind } from './expressions/time-of-day.ts';
import { yearAt } from './expressions/year.ts';
import {
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Direction,
  type Discourse,
} from './reading-context.ts';
import { isInner, scan, type CompiledCalendar } from './scan.ts';
import { directionAt } from './tense.ts';

/**
 * The time expressions of an article, in order and without overlaps.
 *
 * @param sentences Sentences with tokens and their readings.
 * @param published The publication date as exactly as it is known (`2026-01-14`, `2026-01`), or
 *   null. What is relative to the day of publication is found only if that day is known.
 */
export function findDates(
  sentences: readonly SentenceReading[],
  published: string | null,
  calendar: CompiledCalendar,
): DateMention[] {
  const anchor = published?.length === 10 ? published : null;
  const mentions: DateMention[] = [];
  let discourse: Discourse | null = null;
  for (const { tokens } of sentences) {
    discourse = older(discourse);
    if (!tokens.some((token) => calendar.opens(token) || beginsAsNumber(token))) continue;
    const words = scan(tokens, calendar);
    const directions: Direction[] = [];
    const context: DateContext = {
      tokens,
      words,
      calendar: calendar.calendar,
      anchor,
      discourse,
      sentenceYear: null,
      sentenceYearAt: -1,
      direction: (at) => {
        const known = directions[at];
        if (known !== undefined) return known;
        const found = directionAt(tokens, at, calendar.planning);
        directions[at] = found;
        return found;
      },
    };
    const found = inSentence({ ...context, ...statedYear(context) });
    for (const { mention, next } of found) {
      mentions.push(mention);
      if (wordAt(context, next, 'born') === null) discourse = carried(mention) ?? discourse;
    }
  }
  return mentions;
}

/** One sentence on. */
function older(discourse: Discourse | null): Discourse | null {
  return discourse && { ...discourse, age: discourse.age + 1 };
}

/** The one year that a sentence states, for its days and months without one. */
function statedYear(
  context: DateContext,
): Pick<DateContext, 'sentenceYear' | 'sentenceYearAt'> | null {
  const years = new Map<number, number>();
  for (let at = 0; at < context.tokens.length; at += 1) {
    if (!beginsWithDigit(context.tokens[at]?.fold)) continue;
    const found = yearAt(context, at, 'mark');
    if (found !== null && wordAt(context, found.next, 'born') === null) years.set(found.year, at);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined
    ? { sentenceYear: only[0], sentenceYearAt: only[1] }
    : null;
}

/** A time expression, and the index of the token behind it. */
interface Found {
  readonly mention: DateMention;
  readonly next: number;
}

function inSentence(context: DateContext): Found[] {
  const mentions: Found[] = [];
  for (let at = 0; at < context.tokens.length;) {
    if (!canBegin(context, at)) {
      at += 1;
      continue;
    }
    const compared = wordAt(context, at, 'comparison');
    if (compared !== null && plain(context, compared.next) !== null) {
      // "Compared with 2024": the preposition makes no beginning of it.
      at = compared.next;
    }
    const found = compared === null ? expressionAt(context, at) : plain(context, at);
    const first = context.tokens[at];
    const last = found && context.tokens[found.next - 1];
    if (!found || !first || !last) {
      at += 1;
      continue;
    }
    if (isFiscal(context, at, found.next)) {
      at = found.next;
      continue;
    }
    const mention = { start: first.start, end: last.end, ...found.value };
    mentions.push({ mention, next: found.next });
    at = found.next;
  }
  return mentions;
}

/** A company's or a government's own year may begin on any day, so that its parts name none. */
function isFiscal(context: DateContext, at: number, next: number): boolean {
  return [at - 1, next, skipGlue(context, next)].some(
    (index) => index >= 0 && wordAt(context, index, 'fiscal') !== null,
  );
}

/** The capitals that Roman numerals of quarters begin with, the Cyrillic one included. */
const roman: ReadonlySet<number> = new Set(['I', 'V', 'І'].map((letter) => letter.charCodeAt(0)));

/** An expression begins with a time word or a digit: most tokens are neither. */
function canBegin({ words, tokens }: DateContext, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return words[at]?.some(({ word }) => !isInner(word)) === true || beginsAsNumber(token);
}

/** Whether the first character is a digit or a capital of a Roman numeral. */
function beginsAsNumber({ text }: Token): boolean {
  const first = text.codePointAt(0) ?? 0;
  // Digits beyond ASCII are rare enough for a regular expression.
  if (first < 0x600) return (first >= 0x30 && first <= 0x39) || roman.has(first);
  return /^\p{Nd}/u.test(String.fromCodePoint(first));
}

/** The expression that begins at a token, with what belongs to it before and behind. */
function expressionAt(context: DateContext, at: number): DateParse | null {
  const led = wordAt(context, at, 'during');
  if (led !== null) {
    const inner = expressionAt(context, skipGlue(context, led.next));
    if (inner !== null) return inner;
  }
  const bound = longer(deadline(context, at), since(context, at));
  if (bound !== null) return bound;
  const late = behindTimeOfDay(context, at);
  const early = late === null ? null : plain(context, late);
  if (early?.value.precision === 'day') return partOfDay(early, early.next);
  const found = plain(context, at);
  if (found === null) return null;
  const behind = timeOfDayBehind(context, found);
  return behind === null ? found : partOfDay(found, behind);
}

function partOfDay(parse: DateParse, next: number): DateParse {
  return { value: { ...parse.value, precision: 'part-of-day' }, next };
}

function longer(a: DateParse | null, b: DateParse | null): DateParse | null {
  if (a === null || b === null) return a ?? b;
  return b.next > a.next ? b : a;
}

/** What a date hands on to later ones without a year. */
function carried({ from, precision, basis }: DateMention): Discourse | null {
  if (from === null || basis !== 'stated') return null;
  const year = Number(from.slice(0, 4));
  if (precision === 'year') return { year, month: null, age: 0 };
  return ['day', 'part-of-day', 'month'].includes(precision)
    ? { year, month: Number(from.slice(5, 7)), age: 0 }
    : null;
}
