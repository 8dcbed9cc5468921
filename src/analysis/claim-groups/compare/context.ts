import type { EntityFacts } from '../corpus-claim.ts';
import type { FeatureNumbers } from '../feature-numbers.ts';
import type { Notions } from '../notions.ts';

/** All that comparing two claims takes besides the claims. */
export interface CompareContext {
  readonly facts: EntityFacts;
  readonly notions: Notions;
  readonly numbers: FeatureNumbers;
}
