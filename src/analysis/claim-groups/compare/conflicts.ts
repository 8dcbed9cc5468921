import type { Notions } from '../notions.ts';
import type { Signature } from '../signature.ts';
import type { CompareContext } from './context.ts';
import type { FigurePair } from './figure-pairs.ts';
import type { ModalityFit } from './modalities.ts';
import { nameConflicts, type NameConflict } from './names.ts';
import type { TimeFit } from './times.ts';

/** What keeps two claims from being the same. */
export type Conflict =
  | NameConflict
  | 'polarity'
  | 'modality'
  | 'figures'
  /** Only one of them has a figure. */
  | 'figure-detail'
  | 'ordinals'
  | 'time'
  /** One says the opposite word of the other. */
  | 'terms';

/** What is known of a pair before its conflicts are. */
export interface PairFacts extends CompareContext {
  readonly figures: readonly FigurePair[];
  readonly time: TimeFit;
  readonly modality: ModalityFit;
}

/** All that two claims are at odds in, each kind once. */
export function conflictsOf(a: Signature, b: Signature, pair: PairFacts): Conflict[] {
  const conflicts: Conflict[] = nameConflicts(a, b, pair.facts);
  if (a.claim.polarity !== b.claim.polarity) conflicts.push('polarity');
  if (pair.modality === 'different') conflicts.push('modality');
  if (pair.time === 'different') conflicts.push('time');
  if (pair.figures.some(({ fit }) => fit === 'different')) conflicts.push('figures');
  if (lacksFigures(a, b, pair.notions) || lacksFigures(b, a, pair.notions)) {
    conflicts.push('figure-detail');
  }
  if (ordinalsDiffer(a.ordinals, b.ordinals)) conflicts.push('ordinals');
  if (opposes(a, b, pair.notions)) conflicts.push('terms');
  return conflicts;
}

/** Whether all that two claims are at odds in is among some conflicts. */
export function onlyAtOddsIn(
  { conflicts }: { readonly conflicts: readonly Conflict[] },
  allowed: readonly Conflict[],
): boolean {
  return conflicts.every((conflict) => allowed.includes(conflict));
}

/** "More than once" needs no figure to be the same as "six times": it counts the same occasions. */
function lacksFigures(own: Signature, other: Signature, notions: Notions): boolean {
  if (own.figures.length > 0 || other.figures.length === 0) return false;
  const counted = other.claim.quantities.flatMap(
    (quantity) => other.source.countedAs[quantity.counted ?? ''] ?? [],
  );
  return !counted.some(
    (concept) => notions.isOccasion(concept) && own.claim.concepts.includes(concept),
  );
}

function ordinalsDiffer(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((ordinal) => b.includes(ordinal));
}

/** A concept of one whose opposite is the other's, where neither says both. */
function opposes(a: Signature, b: Signature, notions: Notions): boolean {
  const left = a.claim.concepts;
  const right = b.claim.concepts;
  for (const concept of left) {
    const opposite = notions.oppositeOf(concept);
    if (opposite === null || !right.includes(opposite)) continue;
    if (!left.includes(opposite) && !right.includes(concept)) return true;
  }
  return false;
}
