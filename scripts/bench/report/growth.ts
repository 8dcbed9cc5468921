/** A size and the time that it takes. */
export interface Point {
  readonly size: number;
  readonly time: number;
}

/**
 * The exponent with which time grows with size from one point to the next: 1 is linear.
 *
 * @example
 * growthExponent({ size: 100, time: 1 }, { size: 1000, time: 10 }) // => 1
 */
export function growthExponent(from: Point, to: Point): number {
  return Math.log(to.time / from.time) / Math.log(to.size / from.size);
}

/** The exponent that n log n has between two sizes. */
export function linearithmicExponent(from: number, to: number): number {
  return 1 + Math.log(Math.log(to) / Math.log(from)) / Math.log(to / from);
}
