import { compact } from '../memory/compact.ts';
import { conceptKind, nameKind, wordKind, type FeatureNumbers } from './feature-numbers.ts';
import type { Feature } from './features.ts';

/**
 * The features of a claim by their numbers. A code is twice the number of a feature, plus one if the
 * claim only implies it; each list ascends.
 */
export interface PackedFeatures {
  readonly names: readonly number[];
  /** Concepts and words. */
  readonly notions: readonly number[];
  /** For each notion the ambiguous word that it is a meaning of, see `Feature`; null if no word is. */
  readonly senses: readonly number[] | null;
  /** Dates and quantities. */
  readonly values: readonly number[];
}

/** Packs the features of a claim. */
export function packFeatures(
  features: readonly Feature[],
  numbers: FeatureNumbers,
): PackedFeatures {
  const names: number[] = [];
  const notions: number[] = [];
  const values: number[] = [];
  let words: Map<number, number> | null = null;
  for (const feature of features) {
    const number = numbers.numberOf(feature);
    const kind = numbers.kinds[number];
    const isNotion = kind === conceptKind || kind === wordKind;
    const list = kind === nameKind ? names : isNotion ? notions : values;
    list.push(number * 2 + (feature.implied ? 1 : 0));
    if (isNotion && feature.sense > 0) {
      words = (words ?? new Map<number, number>()).set(number, feature.sense);
    }
  }
  for (const list of [names, notions, values]) list.sort((a, b) => a - b);
  const senses = words === null ? null : notions.map((code) => words.get(code >> 1) ?? 0);
  return {
    names: compact(names),
    notions: compact(notions),
    senses,
    values: compact(values),
  };
}

/** How many features a claim has. */
export function featureCount({ names, notions, values }: PackedFeatures): number {
  return names.length + notions.length + values.length;
}

/** The codes of all features of a claim. */
export function allCodes({ names, notions, values }: PackedFeatures): number[] {
  return [...names, ...notions, ...values];
}
