import { beginsWithDigit } from '../../../text/digit.ts';
import { yearInterval } from '../day.ts';
import {
  integerAt,
  isDash,
  wordAt,
  type DateContext,
  type Expression,
} from '../reading-context.ts';

/** Years of the news: a four-digit number outside is a number. */
const earliest = 1500;
const latest = 2199;

/** The longest list of years, in tokens. */
const longestList = 12;

/**
 * The number of a year at a token.
 *
 * @param need `mark` wants the word for "year" behind it; `bare` takes it without.
 * @returns The year, and the index behind it and its word for "year".
 */
export function yearAt(
  context: DateContext,
  at: number,
  need: 'mark' | 'bare',
): { year: number; next: number } | null {
  const ended = withEnding(context, at);
  const year = integerAt(context, at) ?? ended;
  if (year === null || year < earliest || year > latest) return null;
  if (ended !== null) {
    return { year, next: wordAt(context, at + 1, 'year-mark')?.next ?? at + 1 };
  }
  const mark = wordAt(context, at + 1, 'year-mark');
  if (mark === null) {
    return need === 'bare' || isListed(context, at) ? { year, next: at + 1 } : null;
  }
  const stop = context.tokens[mark.next];
  const abbreviated = stop?.text === '.' && context.tokens[mark.next - 1]?.text.length === 1;
  // The full stop of an abbreviation is left to the sentence when it is the last token.
  return {
    year,
    next: abbreviated && mark.next + 1 < context.tokens.length ? mark.next + 1 : mark.next,
  };
}

/** The first of `2015, 2016 та 2017 років`: the last one has the mark. */
function isListed(context: DateContext, at: number): boolean {
  let next = at + 1;
  while (next < at + longestList) {
    const joint =
      context.tokens[next]?.text === ',' ? next + 1 : wordAt(context, next, 'joint')?.next;
    const other = joint === undefined ? null : integerAt(context, joint);
    if (joint === undefined || other === null || other < earliest || other > latest) return false;
    if (wordAt(context, joint + 1, 'year-mark') !== null) return true;
    next = joint + 1;
  }
  return false;
}

/** `2024-го`: the ending of an ordinal makes a year of four digits. */
function withEnding({ tokens, calendar }: DateContext, at: number): number | null {
  const fold = tokens[at]?.fold;
  if (!beginsWithDigit(fold)) return null;
  const parts = /^(\d{4})[-‑](\p{L}+)$/u.exec(fold);
  return parts?.[1] !== undefined && calendar.dayEndings.includes(parts[2] ?? '')
    ? Number(parts[1])
    : null;
}

/** A year or a range of years: `2025 року`, `in 2025`, `2022–2024 роках`. */
export const year: Expression = (context, at) => {
  const before = wordAt(context, at, 'before-year');
  const start = before?.next ?? at;
  const need = before === null ? 'mark' : 'bare';
  const first = yearAt(context, start, 'bare');
  if (first === null) return null;
  if (isDash(context.tokens[start + 1])) {
    const second = yearAt(context, start + 2, need);
    if (second !== null && second.year > first.year) {
      return {
        value: {
          from: yearInterval(first.year).from,
          to: yearInterval(second.year).to,
          precision: 'interval',
          basis: 'stated',
        },
        next: second.next,
      };
    }
  }
  const single = yearAt(context, start, need);
  if (single === null || isDash(context.tokens[start + 1])) return null;
  return {
    value: { ...yearInterval(single.year), precision: 'year', basis: 'stated' },
    next: single.next,
  };
};
