import { impliedFlag, nameKind, wordKind } from '../feature-numbers.ts';
import { foreignWord, type Signature } from '../signature.ts';

/** What an implied name weighs against one that is said. */
const impliedShare = 0.6;

/** Weights of what two claims share. */
export interface Overlap {
  readonly names: number;
  readonly notions: number;
  /** Weight of shared names that one side only implies, so that they count on its side too. */
  readonly impliedByA: number;
  readonly impliedByB: number;
}

/** Whether two claims are in one language, so that their words can be compared. */
export function isOneLanguage(a: Signature, b: Signature): boolean {
  return a.source.lang === b.source.lang;
}

/** Weighs the names, concepts and words that both have; at least one of them says each. */
export function overlapOf(a: Signature, b: Signature): Overlap {
  const word = isOneLanguage(a, b) ? 1 : foreignWord;
  const { ids: left, kinds, weights } = a.numbers;
  const { ids: right, kinds: otherKinds } = b.numbers;
  let names = 0;
  let notions = 0;
  let impliedByA = 0;
  let impliedByB = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0);
    if (difference === 0) {
      const kind = (kinds[i] ?? 0) % impliedFlag;
      const aImplies = (kinds[i] ?? 0) >= impliedFlag;
      const bImplies = (otherKinds[j] ?? 0) >= impliedFlag;
      const weight = weights[i] ?? 0;
      if (kind !== nameKind) notions += kind === wordKind ? weight * word : weight;
      else if (!aImplies && !bImplies) names += weight;
      else if (aImplies !== bImplies) {
        const counted = weight * impliedShare;
        names += counted;
        if (aImplies) impliedByA += counted;
        else impliedByB += counted;
      }
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { names, notions, impliedByA, impliedByB };
}

/** Keys of the features that both have and at least one says, sorted. */
export function sharedKeys(a: Signature, b: Signature, family: 'names' | 'notions'): string[] {
  const others = new Map(b.features.map((feature) => [feature.key, feature]));
  return a.features
    .filter(({ key, implied, family: own }) => {
      const other = others.get(key);
      return own === family && other !== undefined && !(implied && other.implied);
    })
    .map(({ key }) => key)
    .toSorted();
}
