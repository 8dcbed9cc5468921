import type { Approximation } from '../model/quantity.ts';
import { fill } from './fill.ts';
import type { Messages } from './messages.ts';

/** A figure to be worded; a range if `max` is set. */
interface Figure {
  readonly approx: Approximation;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
}

/**
 * A figure in words.
 *
 * @example
 * formatFigure({ approx: '>', value: 12, max: null, unit: 'hour' }, en.figures)
 * // => 'more than 12 h'
 */
export function formatFigure(
  { approx, value, max, unit }: Figure,
  words: Messages['figures'],
): string {
  const digits = (number: number): string => formatNumber(number, words);
  const n = max === null ? digits(value) : `${digits(value)}–${digits(max)}`;
  const wording = new Map<string, string>(Object.entries(words.unit)).get(unit) ?? `{n} ${unit}`;
  return fill(words.approximation[approx], { n: fill(wording, { n }) });
}

/**
 * Digits in groups of three from five digits on, with spaces that do not break.
 *
 * @example
 * formatNumber(12500.5, uk.figures) // => '12 500,5'
 */
export function formatNumber(value: number, words: Pick<Messages['figures'], 'decimal'>): string {
  const [whole = '', ...decimals] = String(value).split('.');
  const groups = whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '\u00A0');
  return [groups, ...decimals].join(words.decimal);
}
