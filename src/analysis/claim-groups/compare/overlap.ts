import { conceptKind, nameKind, wordKind, type FeatureNumbers } from '../feature-numbers.ts';
import { foreignWord, type Signature } from '../signature.ts';

/** Weights of what two claims share, in hundredths, so that no order of adding up shows. */
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
export function overlapOf(a: Signature, b: Signature, numbers: FeatureNumbers): Overlap {
  const { weights, kinds } = numbers;
  const { codes: codesA, senses: sensesA } = a.features;
  const { codes: codesB, senses: sensesB } = b.features;
  const word = isOneLanguage(a, b) ? 1 : foreignWord;
  let [names, notions, impliedByA, impliedByB] = [0, 0, 0, 0];
  let meanings: Meaning[] | null = null;
  let i = 0;
  let j = 0;
  // A merge of two ascending lists: this runs for every candidate, so it hardly allocates.
  while (i < codesA.length && j < codesB.length) {
    const left = codesA[i] ?? 0;
    const right = codesB[j] ?? 0;
    const feature = left >> 1;
    const difference = feature - (right >> 1);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
    if (difference !== 0 || (left & right & 1) === 1) continue;
    const weight = weights[feature] ?? 0;
    const kind = kinds[feature];
    if (kind === conceptKind) {
      const wordA = sensesA === null ? 0 : (sensesA[i - 1] ?? 0);
      const wordB = sensesB === null ? 0 : (sensesB[j - 1] ?? 0);
      if (wordA === 0 && wordB === 0) notions += weight;
      else (meanings ??= []).push({ feature, wordA, wordB });
    } else if (kind === wordKind) notions += weight * word;
    else if (kind === nameKind && ((left | right) & 1) === 0) names += weight;
    else if (kind === nameKind) {
      const implied = impliedPart(weight);
      names += implied;
      if ((left & 1) === 1) impliedByA += implied;
      else impliedByB += implied;
    }
  }
  if (meanings !== null) notions += weightOfMeanings(meanings, numbers);
  return { names, notions, impliedByA, impliedByB };
}

/** An implied name weighs three fifths of one that is said; weights are multiples of five. */
function impliedPart(weight: number): number {
  return (weight * 3) / 5;
}

/** A shared concept that is a meaning of an ambiguous word of one claim at least; 0 for no such word. */
interface Meaning {
  readonly feature: number;
  readonly wordA: number;
  readonly wordB: number;
}

/** Of the meanings of an ambiguous word one counts, the heaviest first. */
function weightOfMeanings(meanings: Meaning[], { weights, keys }: FeatureNumbers): number {
  const weightOf = ({ feature }: Meaning): number => weights[feature] ?? 0;
  const keyOf = ({ feature }: Meaning): string => keys[feature] ?? '';
  meanings.sort((x, y) => weightOf(y) - weightOf(x) || (keyOf(x) < keyOf(y) ? -1 : 1));
  let weight = 0;
  // The words met so far, as bits.
  let [metInA, metInB] = [0, 0];
  for (const meaning of meanings) {
    const [inA, inB] = [bit(meaning.wordA), bit(meaning.wordB)];
    if ((metInA & inA) !== 0 || (metInB & inB) !== 0) continue;
    metInA |= inA;
    metInB |= inB;
    weight += weightOf(meaning);
  }
  return weight;
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
  { kinds, keys }: FeatureNumbers,
): string[] {
  const [own, others] = [a.features.codes, b.features.codes];
  const shared: string[] = [];
  let at = 0;
  for (const code of own) {
    while (at < others.length && (others[at] ?? 0) >> 1 < code >> 1) at += 1;
    const other = others[at];
    if (other === undefined) break;
    if (other >> 1 !== code >> 1 || kinds[code >> 1] !== kind || (code & other & 1) === 1) continue;
    shared.push(keys[code >> 1] ?? '');
  }
  return shared.sort();
}
