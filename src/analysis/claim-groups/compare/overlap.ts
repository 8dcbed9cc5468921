import { conceptKind, nameKind, wordKind, type FeatureTable } from '../feature-table.ts';
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
  const { codes, senses, offsets, weights, kinds } = table;
  const word = isOneLanguage(a, b) ? 1 : foreignWord;
  let [names, notions, impliedByA, impliedByB] = [0, 0, 0, 0];
  // Of the meanings of an ambiguous word one counts; the words met so far, as bits.
  let [metInA, metInB] = [0, 0];
  let i = offsets[a.index] ?? 0;
  let j = offsets[b.index] ?? 0;
  const endA = offsets[a.index + 1] ?? 0;
  const endB = offsets[b.index + 1] ?? 0;
  // A merge of two ascending lists: this runs for every candidate, so it allocates nothing.
  while (i < endA && j < endB) {
    const left = codes[i] ?? 0;
    const right = codes[j] ?? 0;
    const feature = left >> 1;
    const difference = feature - (right >> 1);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
    if (difference !== 0 || (left & right & 1) === 1) continue;
    const weight = weights[feature] ?? 0;
    const kind = kinds[feature];
    if (kind === conceptKind) {
      const wordA = bit(senses[i - 1] ?? 0);
      const wordB = bit(senses[j - 1] ?? 0);
      if ((metInA & wordA) !== 0 || (metInB & wordB) !== 0) continue;
      metInA |= wordA;
      metInB |= wordB;
      notions += weight;
    }
    if (kind === wordKind) notions += weight * word;
    else if (kind === nameKind && ((left | right) & 1) === 0) names += weight;
    else if (kind === nameKind) {
      names += weight * impliedShare;
      if ((left & 1) === 1) impliedByA += weight * impliedShare;
      else impliedByB += weight * impliedShare;
    }
  }
  return { names, notions, impliedByA, impliedByB };
}

/** The bit of an ambiguous word; no bit for none. */
function bit(sense: number): number {
  return sense === 0 ? 0 : 1 << (sense - 1);
}

/** Keys of the features of a kind that both have and at least one says, sorted. */
export function sharedKeys(
  a: Signature,
  b: Signature,
  kind: number,
  { codes, offsets, kinds, keys }: FeatureTable,
): string[] {
  const own = ({ index }: Signature): Int32Array =>
    codes.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0);
  const others = new Map(Array.from(own(b), (code) => [code >> 1, code & 1]));
  return Array.from(own(a))
    .filter((code) => {
      const implied = others.get(code >> 1);
      return kinds[code >> 1] === kind && implied !== undefined && (code & implied & 1) === 0;
    })
    .map((code) => keys[code >> 1] ?? '')
    .toSorted();
}
