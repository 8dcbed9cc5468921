import type { Miss } from '../../model/editorial/editorial.ts';

/** What editors have changed, and those of their entries that could not be applied. */
export interface Edited<T> {
  readonly value: T;
  readonly misses: readonly Miss[];
}
