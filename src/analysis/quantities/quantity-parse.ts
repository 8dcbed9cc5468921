import type { Quantity } from '../../model/quantity.ts';

/** A quantity as token indices, `to` exclusive. */
export interface QuantityParse extends Omit<Quantity, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
}
