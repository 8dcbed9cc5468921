import type { DateValue } from '../../../model/calendar-date.ts';
import { addDays, daysBetween, monthInterval, partsOf } from '../day.ts';
import { skipGlue, wordAt, type DateContext, type Expression } from '../reading-context.ts';
import { month, thirdOfMonth } from './month.ts';
import { relativeUnit, unitInterval } from './relative-unit.ts';
import { season } from './season.ts';
import { year } from './year.ts';

/** What a beginning, middle or end may be of, tried in this order. */
const wholes: readonly Expression[] = [month, year, season, relativeUnit];

/**
 * The beginning, the middle or the end of a month, a year, a week: `на початку січня`, `в конце
 * 2025 года`, `early next week`. A third of a month, a quarter of a year (cut at publication if
 * that lies inside it), a third of anything else.
 */
export const edge: Expression = (context, at) => {
  const found = wordAt(context, at, 'edge');
  if (found === null) return null;
  const start = skipGlue(context, found.next);
  for (const whole of wholes) {
    const inner = whole(context, start) ?? currentUnit(context, start);
    if (inner?.value.from && inner.value.to) {
      const { from, to, precision, basis } = inner.value;
      return {
        value: {
          ...partOf(
            context,
            whole === relativeUnit ? widen(context, from, to, precision) : { from, to },
            precision,
            found.word.part,
          ),
          precision: 'interval',
          basis,
        },
        next: inner.next,
      };
    }
  }
  return null;
};

/** `наприкінці місяця`: a unit alone is the one of publication. */
const currentUnit: Expression = (context, at) => {
  const unit = wordAt(context, at, 'unit');
  if (unit === null || context.anchor === null || unit.word.unit === 'day') return null;
  const precision = unit.word.unit === 'half' ? 'interval' : unit.word.unit;
  return {
    value: { ...unitInterval(context.anchor, unit.word.unit, 0), precision, basis: 'inferred' },
    next: unit.next,
  };
};

/** "This month" comes cut at publication; its beginning is that of the whole month. */
function widen(
  context: DateContext,
  from: string,
  to: string,
  precision: DateValue['precision'],
): { from: string; to: string } {
  const cut = from === context.anchor || to === context.anchor;
  if (context.anchor === null || !cut) return { from, to };
  if (precision === 'month') return unitInterval(context.anchor, 'month', 0);
  return precision === 'week' ? unitInterval(context.anchor, 'week', 0) : { from, to };
}

function partOf(
  context: DateContext,
  whole: { from: string; to: string },
  precision: DateValue['precision'],
  part: 'start' | 'middle' | 'end',
): { from: string; to: string } {
  const days = daysBetween(whole.from, whole.to) + 1;
  if (precision === 'month') return thirdOfMonth(whole, part);
  if (precision === 'year') return partOfYear(context, whole.from, part);
  const third = Math.floor(days / 3);
  if (part === 'start') return { from: whole.from, to: addDays(whole.from, third - 1) };
  if (part === 'end') return { from: addDays(whole.to, 1 - third), to: whole.to };
  return { from: addDays(whole.from, third), to: addDays(whole.to, -third) };
}

function partOfYear(
  { anchor }: DateContext,
  from: string,
  part: 'start' | 'middle' | 'end',
): { from: string; to: string } {
  const { year: number } = partsOf(from);
  const first = { start: 1, middle: 5, end: 10 }[part];
  const count = part === 'middle' ? 4 : 3;
  const interval = {
    from: monthInterval(number, first).from,
    to: monthInterval(number, first + count - 1).to,
  };
  const inside = anchor !== null && interval.from <= anchor && anchor < interval.to;
  return inside && part === 'start' ? { from: interval.from, to: anchor } : interval;
}
