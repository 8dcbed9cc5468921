import type { FeatureNumbers } from './feature-numbers.ts';
import type { Feature } from './features.ts';

/** The features of a claim by their numbers. */
export interface PackedFeatures {
  /** Ascending; twice the number of a feature, plus one if the claim only implies it. */
  readonly codes: readonly number[];
  /** For each code the ambiguous word that it is a meaning of, see `Feature`; null if no word is. */
  readonly senses: readonly number[] | null;
}

/** Packs the features of a claim. */
export function packFeatures(
  features: readonly Feature[],
  numbers: FeatureNumbers,
): PackedFeatures {
  const codes = features
    .map((feature) => numbers.numberOf(feature) * 2 + (feature.implied ? 1 : 0))
    .sort((a, b) => a - b);
  const ambiguous = features.filter(({ sense }) => sense > 0);
  if (ambiguous.length === 0) return { codes, senses: null };
  const words = new Map(ambiguous.map((feature) => [numbers.numberOf(feature), feature.sense]));
  return { codes, senses: codes.map((code) => words.get(code >> 1) ?? 0) };
}
