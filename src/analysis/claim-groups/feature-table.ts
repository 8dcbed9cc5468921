import type { Family, Feature } from './features.ts';

/**
 * The features of all claims, packed: each claim has a stretch of `codes`, ascending. A code is
 * twice the number of a feature, plus one if the claim only implies it.
 */
export interface FeatureTable {
  readonly codes: Int32Array;
  /** Where the codes of a claim begin; those of the next begin where its own end. */
  readonly offsets: Int32Array;
  /** By the number of a feature. */
  readonly weights: readonly number[];
  readonly families: readonly FeatureKind[];
  readonly keys: readonly string[];
  /** In how many claims a feature is. */
  readonly counts: readonly number[];
}

/** A family, with words apart from concepts: only one language has them. */
export type FeatureKind = Family | 'words';

/** Takes in the features of claims, one claim after the other. */
export interface FeatureTableBuilder {
  readonly add: (features: readonly Feature[]) => void;
  readonly close: () => FeatureTable;
}

/** Packs features; they are numbered in the order in which they are first met. */
export function createFeatureTable(): FeatureTableBuilder {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const families: FeatureKind[] = [];
  const keys: string[] = [];
  const counts: number[] = [];
  const codes: number[] = [];
  const offsets: number[] = [0];
  const numberOf = ({ key, weight, family }: Feature): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = keys.length;
    numbers.set(key, number);
    keys.push(key);
    weights.push(weight);
    families.push(key.startsWith('word:') ? 'words' : family);
    counts.push(0);
    return number;
  };
  return {
    add: (features) => {
      const own = features.map((feature) => {
        const number = numberOf(feature);
        counts[number] = (counts[number] ?? 0) + 1;
        return number * 2 + (feature.implied ? 1 : 0);
      });
      for (const code of own.sort((a, b) => a - b)) codes.push(code);
      offsets.push(codes.length);
    },
    close: () => ({
      codes: Int32Array.from(codes),
      offsets: Int32Array.from(offsets),
      weights,
      families,
      keys,
      counts,
    }),
  };
}
