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
  if (measure === null) return null;
  const minus = place.led ? null : minusBefore(context, place.first);
  const near = approximationBefore(context, minus ?? place.first);
  const after = between ?? approximationBehind(context, measure.next);
  const approx = after?.approx ?? near.approx;
  if (approx === '=' && isArticle(context, place.first, range, measure)) return null;
  if (isYear(context, place.number, measure, approx)) return null;
  const whole = range.last.digits && Number.isInteger(range.value) && range.last.scale === 1;
  const bare = whole && measure.unit === null && approx === '=';
  if (bare && isAttribute(context, measure.next)) return null;
  const { value, max, unit, counted, next } = measure;
  if (bareOrdinal(context, place.number, range)) {
    return { from: at, to: at + 1, value, max: null, unit: 'ordinal', counted: null, approx: '=' };
  }
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
    const sign = signBefore(context, at);
    const currency = sign?.word.unit ?? null;
    return { number: at, first: sign?.from ?? at, currency, led: false };
  }
  // A change from one figure to another is no range: its numbers are read one by one.
  if (isChange(context, at)) return null;
  const sign = wordAt(context, lead.next, 'currency-sign');
  const currency = sign?.word.unit ?? null;
  return { number: sign?.next ?? lead.next, first: at, currency, led: true };
}

/** The currency before a number; "a $5 fine" is not in Australian dollars, which are "A$5". */
function signBefore(
  context: QuantityContext,
  at: number,
): ReturnType<typeof wordBefore<'currency-sign'>> {
  const sign = wordBefore(context, at, 'currency-sign');
  if (sign === null || sign.from === at - 1 || isGlued(context, sign.from + 1)) return sign;
  const alone = wordAt(context, at - 1, 'currency-sign');
  return alone === null ? null : { word: alone.word, from: at - 1 };
}

/**
 * "One" alone is an article or a pronoun more often than a number; not before people ("one person
 * died") and behind words such as "only".
 */
function isArticle(
  { tokens, compiled }: QuantityContext,
  at: number,
  { value, last }: RangeParse,
  { unit, counted }: Measure,
): boolean {
  if (last.digits || value !== 1 || last.scale !== 1) return false;
  if (unit !== null && unit !== 'count') return false;
  if (counted === null) return true;
  return !compiled.oneLeads.has(tokens[at - 1]?.fold ?? '') && !compiled.countedOnes.has(counted);
}

/** `14 поверх`: digits before a noun in the singular, where nouns have cases, are an ordinal. */
function bareOrdinal(
  { tokens }: QuantityContext,
  at: number,
  { value, max, last }: RangeParse,
): boolean {
  if (!last.digits || last.scale !== 1 || max !== null || !Number.isInteger(value)) return false;
  if (value % 10 === 1 && value % 100 !== 11) return false;
  const readings = tokens[at + 1]?.readings ?? [];
  const [best] = readings;
  if (best?.pos !== 'NOUN' || last.next !== at + 1) return false;
  return readings.every(
    ({ pos, number, cases }) =>
      pos === 'NOUN' && number === 'sg' && cases !== undefined && !cases.includes('gen'),
  );
}

/** Where a word or sign for numbers below nought begins; a dash touches its number only. */
function minusBefore(context: QuantityContext, at: number): number | null {
  const minus = wordBefore(context, at, 'minus');
  if (minus === null) return null;
  const word = context.tokens[minus.from]?.kind === 'word';
  return word || (isGlued(context, at) && !isGlued(context, minus.from)) ? minus.from : null;
}
