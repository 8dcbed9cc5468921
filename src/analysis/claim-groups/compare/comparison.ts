import { ordinalWeight } from '../features.ts';
import type { Signature } from '../signature.ts';
import type { Conflict } from './conflicts.ts';
import type { CompareContext } from './context.ts';
import { figurePairs, figureWeight, type FigurePair } from './figure-pairs.ts';
import { LazyComparison } from './lazy-comparison.ts';
import type { ModalityFit } from './modalities.ts';
import { isOneLanguage, sharedNames, sharedNotions } from './overlap.ts';
import { timeFit, type TimeFit } from './times.ts';

/** What two claims have in common and where they differ. */
export interface Comparison {
  readonly a: Signature;
  readonly b: Signature;
  readonly figures: readonly FigurePair[];
  readonly time: TimeFit;
  readonly modality: ModalityFit;
  readonly sameSpeaker: boolean;
  readonly conflicts: readonly Conflict[];
  /** Weight of what is shared, against all that both say: 0 to 1. */
  readonly likeness: number;
  /** The same against the claim that says less. */
  readonly containment: number;
  /** Weight of the shared concepts and words, and its share in the claim that has fewer. */
  readonly notionWeight: number;
  readonly notionShare: number;
  /** Weight of the concepts and words that each says and the other does not; the lesser of both. */
  readonly notionsApart: number;
  /** Weight of shared names. */
  readonly nameWeight: number;
}

/** Claims that share less are nothing to each other. */
const leastLikeness = 0.25;

/** What a pair must share at least to be of use to somebody. */
export interface Floor {
  readonly containment: number;
  /** Of the concepts and words, where they weigh enough to say something. */
  readonly notionShare: number;
  readonly notionWeight: number;
}

/** The containment that is asked for where both claims have figures. */
const countedContainment = 0.3;

/** Whoever asks for reasons takes what there is. */
const noFloor: Floor = { containment: 0, notionShare: 0, notionWeight: 0 };

/**
 * Compares two claims.
 *
 * @param floor With less in common the comparison is of no use and is not made. Where both have
 *   figures, less is asked for, since one figure may say enough; a pair with too few concepts and
 *   words is compared if both have figures or both have dates.
 * @returns null if they share too little to be the same or related, whatever else they say.
 */
export function compare(
  a: Signature,
  b: Signature,
  context: CompareContext,
  floor: Floor = noFloor,
): Comparison | null {
  const said = isOneLanguage(a, b) ? 'said' : 'saidToOthers';
  const left = a[said];
  const right = b[said];
  const notions = sharedNotions(a, b, context.numbers);
  const fewer = Math.min(left.notions, right.notions);
  const notionShare = share(notions, fewer);
  const counted = areBothCounted(a, b);
  if (notions >= floor.notionWeight * 100) {
    if (notionShare < floor.notionShare && !counted) return null;
  } else if (!counted && !areBothDated(a, b)) return null;
  const leastContained = counted
    ? Math.min(countedContainment, floor.containment)
    : floor.containment;

  const shared = sharedNames(a, b, context.numbers);
  const whole = left.all + shared.impliedByA + right.all + shared.impliedByB;
  const ordinals =
    a.ordinals.length === 0 || b.ordinals.length === 0
      ? 0
      : ordinalWeight * a.ordinals.filter((value) => b.ordinals.includes(value)).length;
  const least = Math.min(left.all + shared.impliedByA, right.all + shared.impliedByB);
  const datesAtBest = Math.min(a.dateWeight, b.dateWeight);
  const figuresAtBest = 200 * Math.min(a.figures.length, b.figures.length);
  const words = shared.names + notions + ordinals;
  const atBest = words + datesAtBest + figuresAtBest;
  if (share(2 * atBest, whole) < leastLikeness || share(atBest, least) < leastContained) {
    return null;
  }

  const time = timeFit(a, b);
  const figures = figurePairs(a.figures, b.figures);
  const dates = time === 'same' ? datesAtBest : time === 'compatible' ? (datesAtBest * 3) / 5 : 0;
  const evidence = words + dates + figureWeight(figures);
  const likeness = share(2 * evidence, whole);
  const containment = share(evidence, least);
  if (likeness < leastLikeness || containment < leastContained) return null;

  return new LazyComparison(a, b, context, {
    figures,
    time,
    likeness,
    containment,
    notionWeight: notions / 100,
    notionShare,
    notionsApart: (fewer - notions) / 100,
    nameWeight: shared.names / 100,
  });
}

function areBothCounted(a: Signature, b: Signature): boolean {
  return a.figures.length > 0 && b.figures.length > 0;
}

function areBothDated(a: Signature, b: Signature): boolean {
  return a.dateWeight > 0 && b.dateWeight > 0;
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole);
}
