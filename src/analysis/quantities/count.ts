import { approximationBefore, approximationBehind, isChange } from './approximation.ts';
import { isGlued, wordAt, wordBefore, type QuantityContext } from './compiled-numerals.ts';
import { isYear } from './is-year.ts';
import { measureOf, type Measure } from './measure-of.ts';
import type { QuantityParse } from './quantity-parse.ts';
import { rangeAt, type RangeParse } from './range.ts';
import { isAttribute } from './unit.ts';

/** Where a number stands: its token, the first token of its quantity, and the currency before it. */
interface Place {
  readonly number: number;
  readonly first: number;
  readonly currency: string | null;
  /** Whether "from" or "between" stands before it. */
  readonly led: boolean;
}

/** A number or range with what it counts or measures: `майже п’ять годин`, "$5–7 billion". */
export function count(context: QuantityContext, at: number): QuantityParse | null {
  const place = placeOf(context, at);
  const range = place && rangeAt(context, place.number, place.led);
  if (!range) return null;
  const between = approximationBehind(context, range.last.next);
  const behind = between?.next ?? range.last.next;
  const measure = measureOf(context, place.number, range, { currency: place.currency, behind });
  if (measure === null || isArticle(range, measure)) return null;
  const minus = place.led ? null : minusBefore(context, place.first);
  const near = approximationBefore(context, minus ?? place.first);
  const after = between ?? approximationBehind(context, measure.next);
  const approx = after?.approx ?? near.approx;
  if (isYear(context, place.number, measure, approx)) return null;
  const whole = range.last.digits && Number.isInteger(range.value) && range.last.scale === 1;
  if (whole && measure.unit === null && isAttribute(context, measure.next)) return null;
  const { value, max, unit, counted, next } = measure;
  return {
    from: near.from,
    to: Math.max(next, after?.next ?? 0),
    value: minus === null ? value : -value,
    max,
    unit: unit ?? 'count',
    counted,
    approx,
  };
}

function placeOf(context: QuantityContext, at: number): Place | null {
  const lead = wordAt(context, at, 'range-lead');
  if (lead === null) {
    const sign = wordBefore(context, at, 'currency-sign');
    const currency = sign?.word.unit ?? null;
    return { number: at, first: sign?.from ?? at, currency, led: false };
  }
  // A change from one figure to another is no range: its numbers are read one by one.
  if (isChange(context, at)) return null;
  const sign = wordAt(context, lead.next, 'currency-sign');
  const currency = sign?.word.unit ?? null;
  return { number: sign?.next ?? lead.next, first: at, currency, led: true };
}

/** "One" alone is an article or a pronoun more often than a number. */
function isArticle({ value, last }: RangeParse, { unit }: Measure): boolean {
  return !last.digits && value === 1 && last.scale === 1 && (unit === null || unit === 'count');
}

/** Where a word or sign for numbers below nought begins; a dash touches its number only. */
function minusBefore(context: QuantityContext, at: number): number | null {
  const minus = wordBefore(context, at, 'minus');
  if (minus === null) return null;
  const word = context.tokens[minus.from]?.kind === 'word';
  return word || (isGlued(context, at) && !isGlued(context, minus.from)) ? minus.from : null;
}
