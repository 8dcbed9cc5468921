import type { Approximation, Quantity } from '../../../model/quantity.ts';

/** A quantity in a unit in which it can be compared: days for weeks, kilometres for metres. */
export interface Figure {
  /** The canonical unit; a count keeps `count`. */
  readonly unit: string;
  /** The kindred concepts of the counted noun; none if it has none. */
  readonly counted: readonly string[];
  /** It grows while an event goes on, such as a death toll: "at least 82" is another one than 84. */
  readonly grows: boolean;
  /** It counts the parts of a document. */
  readonly ofParts: boolean;
  readonly low: number;
  readonly high: number;
  readonly approx: Approximation;
  readonly printed: Quantity;
}

/** Units that differ by a factor only. */
const factors: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  second: ['minute', 1 / 60],
  hour: ['minute', 60],
  week: ['day', 7],
  decade: ['year', 10],
  century: ['year', 100],
  centimeter: ['meter', 0.01],
  millimeter: ['meter', 0.001],
  kilometer: ['meter', 1000],
  mile: ['meter', 1609.344],
  foot: ['meter', 0.3048],
  yard: ['meter', 0.9144],
  gram: ['kilogram', 0.001],
  tonne: ['kilogram', 1000],
  'metric-ton': ['kilogram', 1000],
  megawatt: ['kilowatt', 1000],
  gigawatt: ['kilowatt', 1_000_000],
  hectare: ['square-meter', 10_000],
  'square-kilometer': ['square-meter', 1_000_000],
};

/** A quantity made comparable. */
export function figureOf(
  quantity: Quantity,
  counted: readonly string[],
  { grows = false, ofParts = false }: { readonly grows?: boolean; readonly ofParts?: boolean } = {},
): Figure {
  const [unit, factor] = factors[quantity.unit] ?? [quantity.unit, 1];
  return {
    unit,
    counted,
    grows,
    ofParts,
    low: quantity.value * factor,
    high: (quantity.max ?? quantity.value) * factor,
    approx: quantity.approx,
    printed: quantity,
  };
}

/** How far a rounded figure may lie from the real one. */
const roundingShare = 0.1;

/** How far above "more than" the real figure may still be meant. */
const openShare = 0.1;

/** The values that a figure leaves open. */
function reach({ low, high, approx }: Figure): readonly [low: number, high: number] {
  switch (approx) {
    case '=':
      return [low, high];
    case '~':
      return [low - Math.abs(low) * roundingShare, high + Math.abs(high) * roundingShare];
    case '<~':
      return [low - Math.abs(low) * roundingShare, high];
    case '>':
    case '>=':
      return [low, high + Math.abs(high) * openShare];
    case '<':
    case '<=':
      return [low - Math.abs(low) * openShare, high];
  }
}

/** A round figure printed without "about" may lie this far from the one that it rounds. */
const silentRounding = 0.025;

/** Whether one figure is the other with fewer significant digits: 2,400 for 2,387. */
function rounds(round: number, exact: number): boolean {
  if (round < 100 || Math.abs(round - exact) > round * silentRounding) return false;
  const step = 10 ** (Math.floor(Math.log10(round)) - 1);
  return round % step === 0 && exact % step !== 0;
}

/** `equal` if printed alike, `compatible` if both can be true of one real figure. */
export type FigureFit = 'equal' | 'compatible' | 'different' | 'incomparable';

/**
 * How two figures relate.
 *
 * @example
 * // "almost five hours" and "about five hours" => 'compatible'; 300 and 800 billion => 'different'
 */
export function fitOf(a: Figure, b: Figure): FigureFit {
  if (a.unit !== b.unit) return 'incomparable';
  const named = a.counted.length > 0 && b.counted.length > 0;
  const sameKind = !named || a.counted.some((concept) => b.counted.includes(concept));
  if (a.low === b.low && a.high === b.high && (sameKind || isSpecific(a) || a.low >= 1000)) {
    return a.approx === b.approx ? 'equal' : 'compatible';
  }
  if (!sameKind) return 'incomparable';
  if (rounds(a.low, b.low) || rounds(b.low, a.low)) return 'compatible';
  if (isToll(a) && isToll(b) && a.low !== b.low) return 'different';
  const largest = Math.max(Math.abs(a.low), Math.abs(b.low));
  if (Math.abs(a.low - b.low) > largest * roundingShare) return 'different';
  const [aLow, aHigh] = reach(a);
  const [bLow, bHigh] = reach(b);
  return aLow <= bHigh && bLow <= aHigh ? 'compatible' : 'different';
}

/** So many are counted one by one, so that every other number is another state of things. */
const countedOneByOne = 1000;

function isToll({ grows, high, approx }: Figure): boolean {
  return grows && high < countedOneByOne && approx !== '~' && approx !== '<~';
}

/** A figure that hardly two claims share by chance: 4,800 or 8.5, not 12 or 300. */
export function isSpecific(figure: Figure): boolean {
  const { value } = figure.printed;
  const digits = significantDigits(figure);
  return digits >= 3 || (digits === 2 && (value >= 20 || !Number.isInteger(value)));
}

/** A figure of at least three digits that say something: 2,950 or 53.6, not 8.8 or 2,700. */
export function isExact(figure: Figure): boolean {
  return significantDigits(figure) >= 3;
}

function significantDigits({ printed: { value } }: Figure): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}
