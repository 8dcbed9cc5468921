import type { Modality } from '../../../model/claim.ts';
import { width } from '../days.ts';
import type { EntityFacts } from '../corpus-claim.ts';
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
  | 'terms'
  /** Two states demand or hope. */
  | 'holders';

/** What is known of a pair before its conflicts are. */
export interface PairFacts {
  readonly figures: readonly FigurePair[];
  readonly time: TimeFit;
  readonly modality: ModalityFit;
}

/** All that two claims are at odds in, each kind once. */
export function conflictsOf(
  a: Signature,
  b: Signature,
  pair: PairFacts,
  { facts, notions }: CompareContext,
): Conflict[] {
  const conflicts: Conflict[] = nameConflicts(a, b, facts);
  if (a.claim.polarity !== b.claim.polarity) conflicts.push('polarity');
  if (pair.modality === 'different') conflicts.push('modality');
  if (pair.time === 'different') conflicts.push('time');
  if (pair.figures.some(({ fit }) => fit === 'different')) conflicts.push('figures');
  if (lacksFigures(a, b, notions) || lacksFigures(b, a, notions)) {
    conflicts.push('figure-detail');
  }
  if (ordinalsDiffer(a.ordinals, b.ordinals)) conflicts.push('ordinals');
  if (opposes(a, b)) conflicts.push('terms');
  if (holdersDiffer(a, b, facts)) conflicts.push('holders');
  return conflicts;
}

/** Whether all that two claims are at odds in is among some conflicts. */
export function onlyAtOddsIn(
  { conflicts }: { readonly conflicts: readonly Conflict[] },
  allowed: readonly Conflict[],
): boolean {
  return conflicts.every((conflict) => allowed.includes(conflict));
}

/**
 * A claim without any figure leaves out what the other says of the same things ("buildings", "ten
 * buildings"). "More than once" needs none to be the same as "six times": it counts the same
 * occasions; an age or a distance says where or who, not what.
 */
function lacksFigures(own: Signature, other: Signature, notions: Notions): boolean {
  if (own.figures.length > 0 || other.figures.length === 0) return false;
  const concepts = own.kins;
  return other.figures.some(({ unit, counted, low }) => {
    if (asides.has(unit) || isLength(own, unit, low)) return false;
    if (counted.some((concept) => notions.isOccasion(concept))) {
      return !counted.some((concept) => concepts.includes(concept));
    }
    return (
      unit !== 'count' ||
      counted.length === 0 ||
      counted.some((concept) => concepts.includes(concept))
    );
  });
}

/** "A two-day strike" lasts from 12 to 13 March. */
function isLength({ dates }: Signature, unit: string, days: number): boolean {
  return unit === 'day' && dates.some((date) => width(date) === days);
}

/** Canonical units of ages and distances. */
const asides: ReadonlySet<string> = new Set(['year', 'meter']);

function ordinalsDiffer(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((ordinal) => b.includes(ordinal));
}

/** Whose demand it is makes two demands. */
function holdersDiffer(a: Signature, b: Signature, facts: EntityFacts): boolean {
  const holderOf = ({ claim, source: { opening } }: Signature): string | null =>
    wishes.has(claim.modality) && opening !== null ? facts.standsFor(opening) : null;
  const [first, second] = [holderOf(a), holderOf(b)];
  return first !== null && second !== null && first !== second;
}

const wishes: ReadonlySet<Modality> = new Set(['demanded', 'hoped']);

/** A concept of one whose opposite, or what is kindred to it, is the other's; neither says both. */
function opposes(a: Signature, b: Signature): boolean {
  return isAgainst(a, b) || isAgainst(b, a);
}

function isAgainst({ kins: own, opposites }: Signature, { kins: other }: Signature): boolean {
  return opposites.some(
    ([kin, opposite]) =>
      other.includes(opposite) && !own.includes(opposite) && !other.includes(kin),
  );
}
