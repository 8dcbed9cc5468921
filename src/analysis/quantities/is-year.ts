import type { Approximation } from '../../model/quantity.ts';
import type { QuantityContext } from './compiled-numerals.ts';
import type { Measure } from './measure-of.ts';

/**
 * Whether a number is rather a year: four plain digits with nothing that they count. Where nouns
 * have no cases, a noun in the singular is not counted: "the 2024 election".
 */
export function isYear(
  { tokens }: QuantityContext,
  at: number,
  { unit, next }: Pick<Measure, 'unit' | 'next'>,
  approx: Approximation,
): boolean {
  const digits = /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '');
  if (!digits || (approx !== '=' && approx !== '<=')) return false;
  if (unit === null) return true;
  // "Their 2009 budgets": a count of thousands has a mark where its language sets one.
  const led = tokens[at - 1]?.readings[0]?.pos === 'DET';
  const nouns = tokens[next - 1]?.readings.filter(({ pos }) => pos === 'NOUN') ?? [];
  return (
    unit === 'count' &&
    nouns.length > 0 &&
    nouns.every(({ number, cases }) => (number === 'sg' || led) && cases === undefined)
  );
}
