import { addDays, monthInterval, partsOf } from '../day.ts';
import { yearOfMonth } from '../infer-year.ts';
import {
  isDash,
  monthAt,
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';
import { yearAt } from './year.ts';

/** A month, with or without a year, or a range of months: `у серпні 2025 року`, `в декабре`. */
export const month: Expression = (context, at) => {
  const which = wordAt(context, at, 'which');
  if (which !== null) return namedMonth(context, which.word.offset, which.next);
  const first = monthAt(context, at);
  if (first === null) return adjective(context, at);
  if (isDash(context.tokens[first.next])) {
    const second = monthAt(context, first.next + 1);
    if (second !== null && second.month > first.month) {
      return dated(context, first.month, second.month, second.next);
    }
  }
  return dated(context, first.month, first.month, first.next);
};

/** "Last April", `минулого березня`: the one before or behind the month of publication. */
function namedMonth(context: DateContext, offset: number, at: number): DateParse | null {
  const { anchor } = context;
  const named = wordAt(context, at, 'month');
  if (named === null || anchor === null) return null;
  const { year, month: current } = partsOf(anchor);
  const past = named.word.month < current ? year : year - 1;
  const chosen = offset < 0 ? past : offset > 0 && named.word.month <= current ? year + 1 : year;
  return {
    value: { ...monthInterval(chosen, named.word.month), precision: 'month', basis: 'inferred' },
    next: named.next,
  };
}

/** "The April meeting" is about a month too. */
function adjective(context: DateContext, at: number): DateParse | null {
  const found = wordAt(context, at, 'month-adjective');
  if (found === null) return null;
  const { month: number } = found.word;
  const year = yearOfMonth(context, number, at);
  if (year === null) return null;
  return {
    value: { ...monthInterval(year, number), precision: 'month', basis: 'inferred' },
    next: found.next,
  };
}

function dated(context: DateContext, from: number, to: number, next: number): DateParse | null {
  const stated = yearAt(context, skipGlue(context, next), 'bare') ?? relativeYear(context, next);
  const year = stated?.year ?? yearOfMonth(context, from, next);
  if (year === null) return null;
  return {
    value: {
      from: monthInterval(year, from).from,
      to: monthInterval(year, to).to,
      precision: from === to ? 'month' : 'interval',
      basis: stated === null || 'relative' in stated ? 'inferred' : 'stated',
    },
    next: stated?.next ?? next,
  };
}

/** `у грудні минулого року`, `in December last year`. */
export function relativeYear(
  context: DateContext,
  at: number,
): { year: number; next: number; relative: true } | null {
  if (context.anchor === null) return null;
  const anchorYear = Number(context.anchor.slice(0, 4));
  const one = wordAt(context, at, 'relative-unit');
  if (one?.word.unit === 'year') {
    return { year: anchorYear + one.word.offset, next: one.next, relative: true };
  }
  const which = wordAt(context, skipGlue(context, at), 'which');
  const unit = which && wordAt(context, which.next, 'unit');
  return which && unit?.word.unit === 'year'
    ? { year: anchorYear + which.word.offset, next: unit.next, relative: true }
    : null;
}

/** The first ten days, the middle ten, or the rest of a month. */
export function thirdOfMonth(
  interval: { from: string; to: string },
  part: 'start' | 'middle' | 'end',
): { from: string; to: string } {
  if (part === 'start') return { from: interval.from, to: addDays(interval.from, 9) };
  if (part === 'middle') {
    return { from: addDays(interval.from, 10), to: addDays(interval.from, 19) };
  }
  return { from: addDays(interval.from, 20), to: interval.to };
}
