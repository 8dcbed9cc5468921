import type { Approximation } from '../../model/quantity.ts';
import { Approximation as Approximations } from '../../model/quantity.ts';

/** A figure as the reason of a link states it. */
export interface PrintedFigure {
  readonly approx: Approximation;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
}

/**
 * Reads such a figure.
 *
 * @returns Null if the text is none.
 * @example
 * printedFigure('<~5 hour') // => { approx: '<~', value: 5, max: null, unit: 'hour' }
 */
export function printedFigure(text: string): PrintedFigure | null {
  const match = /^([<>~=]*)(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? ([A-Za-z-]+)$/u.exec(text);
  const sign = Approximations.safeParse(match?.[1] === '' ? '=' : match?.[1]);
  if (match?.[2] === undefined || match[4] === undefined || !sign.success) return null;
  return {
    approx: sign.data,
    value: Number(match[2]),
    max: match[3] === undefined ? null : Number(match[3]),
    unit: match[4],
  };
}
