import type { FeatureTable } from '../feature-table.ts';
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
export function overlapOf(a: Signature, b: Signature, table: FeatureTable): Overlap {
  const word = isOneLanguage(a, b) ? 1 : foreignWord;
  let names = 0;
  let notions = 0;
  let impliedByA = 0;
  let impliedByB = 0;
  visitShared(a, b, table, (feature, aImplies, bImplies) => {
    const weight = table.weights[feature] ?? 0;
    const family = table.families[feature];
    if (family === 'notions') notions += weight;
    else if (family === 'words') notions += weight * word;
    else if (family === 'names' && !aImplies && !bImplies) names += weight;
    else if (family === 'names') {
      const counted = weight * impliedShare;
      names += counted;
      if (aImplies) impliedByA += counted;
      else impliedByB += counted;
    }
  });
  return { names, notions, impliedByA, impliedByB };
}

/** Keys of the features that both have and at least one says, sorted. */
export function sharedKeys(
  a: Signature,
  b: Signature,
  family: 'names' | 'notions',
  table: FeatureTable,
): string[] {
  const keys: string[] = [];
  visitShared(a, b, table, (feature) => {
    if (table.families[feature] === family) keys.push(table.keys[feature] ?? '');
  });
  return keys.toSorted();
}

function visitShared(
  a: Signature,
  b: Signature,
  { codes, offsets }: FeatureTable,
  visit: (feature: number, aImplies: boolean, bImplies: boolean) => void,
): void {
  let i = offsets[a.index] ?? 0;
  let j = offsets[b.index] ?? 0;
  const endA = offsets[a.index + 1] ?? 0;
  const endB = offsets[b.index + 1] ?? 0;
  while (i < endA && j < endB) {
    const left = codes[i] ?? 0;
    const right = codes[j] ?? 0;
    const difference = (left >> 1) - (right >> 1);
    if (difference === 0 && (left & right & 1) === 0) {
      visit(left >> 1, (left & 1) === 1, (right & 1) === 1);
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
}
