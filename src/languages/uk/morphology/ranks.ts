import type { Reading } from '../../../model/token.ts';

/** A reading with its rank: lower is likelier. */
export interface RankedReading {
  readonly reading: Reading;
  readonly rank: number;
}

/**
 * How likely a reading is by its kind, because the dictionary has no frequencies. Homographs that
 * come out wrong are in `homographs.ts`.
 */
export const ranks = {
  lemma: 1,
  verb: 1.5,
  genitive: 1.9,
  common: 2,
  masculine: 2.1,
  converse: 2.2,
  unflaggedName: 2.5,
  rare: 4,
  /** Added for every name: what is a common word too is seldom one. */
  name: 5,
} as const;
