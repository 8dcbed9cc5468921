import type { DateValue } from '../../../model/calendar-date.ts';
import type { TimeUnit } from '../../../model/language/calendar.ts';
import {
  addDays,
  addMonths,
  monthInterval,
  partsOf,
  weekdayOf,
  yearInterval,
  type ClosedInterval,
} from '../day.ts';
import {
  integerAt,
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';

/** The unit that lies some units from the one a day stands in. */
export function unitInterval(anchor: string, unit: TimeUnit, offset: number): ClosedInterval {
  const { year, month } = partsOf(anchor);
  switch (unit) {
    case 'day': {
      const day = addDays(anchor, offset);
      return { from: day, to: day };
    }
    case 'week': {
      const monday = addDays(anchor, 1 - weekdayOf(anchor) + offset * 7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthInterval(year, month + offset);
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + offset * 3, 3);
    case 'half':
      return months(year, month <= 6 ? 1 + offset * 6 : 7 + offset * 6, 6);
    case 'year':
      return yearInterval(year + offset);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + offset * 10;
      return { from: yearInterval(first).from, to: yearInterval(first + 9).to };
    }
  }
}

function months(year: number, first: number, count: number): ClosedInterval {
  return { from: monthInterval(year, first).from, to: monthInterval(year, first + count - 1).to };
}

const precisions: Readonly<Record<TimeUnit, DateValue['precision']>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'interval',
  year: 'year',
  decade: 'decade',
};

/**
 * `цього місяця`, `минулого року`, `next week`, `торік`. The unit that publication stands in is
 * cut there, behind or before, as the verbs point; "later this month" begins the day after.
 */
export const relativeUnit: Expression = (context, at) => {
  if (context.anchor === null) return null;
  const side = wordAt(context, at, 'later') ?? wordAt(context, at, 'earlier');
  const start = side === null ? at : skipGlue(context, side.next);
  const found = unitAt(context, start);
  if (found === null) return null;
  const { anchor } = context;
  const whole = unitInterval(anchor, found.unit, found.offset);
  const precision = precisions[found.unit];
  if (side !== null) {
    const rest =
      side.word.kind === 'later'
        ? { from: addDays(anchor, 1), to: whole.to }
        : { from: whole.from, to: anchor };
    return parse({ ...rest, precision: 'interval', basis: 'inferred' }, found.next);
  }
  const cut = found.offset === 0 && ['week', 'month'].includes(found.unit);
  const direction = cut ? context.direction(found.next) : null;
  const interval = cut
    ? direction === 'past'
      ? { from: whole.from, to: anchor }
      : { from: anchor, to: whole.to }
    : whole;
  return parse({ ...interval, precision, basis: 'inferred' }, found.next);
};

function unitAt(
  context: DateContext,
  at: number,
): { unit: TimeUnit; offset: number; next: number } | null {
  const one = wordAt(context, at, 'relative-unit');
  if (one !== null) return { ...one.word, next: one.next };
  const which = wordAt(context, at, 'which');
  const unit = which && wordAt(context, which.next, 'unit');
  return which && unit
    ? { unit: unit.word.unit, offset: which.word.offset, next: unit.next }
    : null;
}

/** How far recent and coming days, weeks, … reach: a convention of the gold standard. */
const reach: Readonly<Partial<Record<TimeUnit, (from: string, sign: 1 | -1) => string>>> = {
  day: (from, sign) => addDays(from, sign * 7),
  week: (from, sign) => addDays(from, sign * 28),
  month: (from, sign) => addMonths(from, sign * 3),
  year: (from, sign) => addMonths(from, sign * 60),
  decade: (from, sign) => addMonths(from, sign * 120),
};

/** `останніми днями`, `за последние два месяца`, `in the coming weeks`. */
export const recentOrComing: Expression = (context, at) => {
  const found = wordAt(context, at, 'recent') ?? wordAt(context, at, 'coming');
  if (found === null || context.anchor === null) return null;
  const count = countAt(context, found.next);
  const unit = wordAt(context, count?.next ?? found.next, 'unit');
  if (unit === null) return null;
  const sign = found.word.kind === 'recent' ? -1 : 1;
  const other =
    count === null
      ? reach[unit.word.unit]?.(context.anchor, sign)
      : shift(context.anchor, unit.word.unit, sign * count.value);
  if (other === undefined || other === null) return null;
  const [from, to] = sign < 0 ? [other, context.anchor] : [context.anchor, other];
  return parse({ from, to, precision: 'interval', basis: 'inferred' }, unit.next);
};

/** `два тижні тому`, `three days ago`, `через месяц`, `in two weeks`. */
export const distance: Expression = (context, at) => {
  if (context.anchor === null) return null;
  const ahead = wordAt(context, at, 'in');
  const count = countAt(context, ahead?.next ?? at);
  const unit = wordAt(context, count?.next ?? ahead?.next ?? at, 'unit');
  if (unit === null) return null;
  const ago = wordAt(context, unit.next, 'ago');
  if ((ahead === null) === (ago === null)) return null;
  // "A month after that" is counted from something else than publication.
  if (ahead !== null && wordAt(context, unit.next, 'after') !== null) return null;
  if (ahead !== null && !pointsAhead(context, unit.word.unit, unit.next)) return null;
  const steps = (count?.value ?? 1) * (ahead === null ? -1 : 1);
  const day = shift(context.anchor, unit.word.unit, steps);
  if (day === null) return null;
  const interval =
    unit.word.unit === 'day' ? { from: day, to: day } : unitInterval(day, unit.word.unit, 0);
  return parse(
    { ...interval, precision: precisions[unit.word.unit], basis: 'inferred' },
    ago?.next ?? unit.next,
  );
};

/** "Rose in two weeks" takes two weeks, and so does "the worst in ten years", which has no verb. */
function pointsAhead(context: DateContext, unit: TimeUnit, at: number): boolean {
  const direction = context.direction(at);
  return direction === 'future' || (direction === null && unit !== 'year' && unit !== 'decade');
}

function countAt(context: DateContext, at: number): { value: number; next: number } | null {
  const digits = integerAt(context, at);
  if (digits !== null) return { value: digits, next: at + 1 };
  const word = wordAt(context, at, 'number');
  return word && { value: word.word.value, next: word.next };
}

function shift(anchor: string, unit: TimeUnit, count: number): string | null {
  if (Math.abs(count) > 1000) return null;
  switch (unit) {
    case 'day':
      return addDays(anchor, count);
    case 'week':
      return addDays(anchor, count * 7);
    case 'month':
      return addMonths(anchor, count);
    case 'quarter':
      return addMonths(anchor, count * 3);
    case 'half':
      return addMonths(anchor, count * 6);
    case 'year':
      return addMonths(anchor, count * 12);
    case 'decade':
      return addMonths(anchor, count * 120);
  }
}

function parse(value: DateValue, next: number): DateParse {
  return { value, next };
}
