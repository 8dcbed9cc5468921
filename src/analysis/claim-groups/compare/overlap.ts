import { conceptKind, nameKind, wordKind, type FeatureNumbers } from '../feature-numbers.ts';
import { foreignWord, type Signature } from '../signature.ts';

/** Weight of the names that two claims share, in hundredths, so that no order of adding up shows. */
export interface NameOverlap {
  readonly names: number;
  /** The part of it that one side only implies, so that it counts on its side too. */
  readonly impliedByA: number;
  readonly impliedByB: number;
}

/** Whether two claims are in one language, so that their words can be compared. */
export function isOneLanguage(a: Signature, b: Signature): boolean {
  return a.source.lang === b.source.lang;
}

/** Weighs the concepts and words that both have, in hundredths. */
export function sharedNotions(a: Signature, b: Signature, numbers: FeatureNumbers): number {
  const { weights, kinds } = numbers;
  const { notions: own, senses: sensesA } = a.features;
  const { notions: others, senses: sensesB } = b.features;
  const word = isOneLanguage(a, b) ? 1 : foreignWord;
  let notions = 0;
  let meanings: Meaning[] | null = null;
  let i = 0;
  let j = 0;
  // A merge of two ascending lists: this runs for every candidate, so it hardly allocates.
  while (i < own.length && j < others.length) {
    const feature = (own[i] ?? 0) >> 1;
    const difference = feature - ((others[j] ?? 0) >> 1);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
    if (difference !== 0) continue;
    const weight = weights[feature] ?? 0;
    if (kinds[feature] === wordKind) {
      notions += weight * word;
      continue;
    }
    const wordA = sensesA === null ? 0 : (sensesA[i - 1] ?? 0);
    const wordB = sensesB === null ? 0 : (sensesB[j - 1] ?? 0);
    if (wordA === 0 && wordB === 0) notions += weight;
    else (meanings ??= []).push({ feature, wordA, wordB });
  }
  return meanings === null ? notions : notions + weightOfMeanings(meanings, numbers);
}

/** Weighs the names that both have; at least one of them says each. */
export function sharedNames(a: Signature, b: Signature, { weights }: FeatureNumbers): NameOverlap {
  const own = a.features.names;
  const others = b.features.names;
  let [names, impliedByA, impliedByB] = [0, 0, 0];
  let i = 0;
  let j = 0;
  while (i < own.length && j < others.length) {
    const left = own[i] ?? 0;
    const right = others[j] ?? 0;
    const difference = (left >> 1) - (right >> 1);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
    if (difference !== 0 || (left & right & 1) === 1) continue;
    const weight = weights[left >> 1] ?? 0;
    if (((left | right) & 1) === 0) {
      names += weight;
      continue;
    }
    const implied = impliedPart(weight);
    names += implied;
    if ((left & 1) === 1) impliedByA += implied;
    else impliedByB += implied;
  }
  return { names, impliedByA, impliedByB };
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

/** Keys of the names that both have and at least one says, sorted. */
export function sharedNameKeys(a: Signature, b: Signature, numbers: FeatureNumbers): string[] {
  return sharedKeys(a.features.names, b.features.names, nameKind, numbers);
}

/** Keys of the concepts that both have, sorted. */
export function sharedConceptKeys(a: Signature, b: Signature, numbers: FeatureNumbers): string[] {
  return sharedKeys(a.features.notions, b.features.notions, conceptKind, numbers);
}

function sharedKeys(
  own: readonly number[],
  others: readonly number[],
  kind: number,
  { kinds, keys }: FeatureNumbers,
): string[] {
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
