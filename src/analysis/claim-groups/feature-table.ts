import type { Feature } from './features.ts';

/**
 * The features of all claims, packed: each claim has a stretch of `codes`, ascending. A code is
 * twice the number of a feature, plus one if the claim only implies it.
 */
export interface FeatureTable {
  readonly codes: Int32Array;
  /** For each code the ambiguous word of the claim that it is a meaning of, see `Feature`. */
  readonly senses: Uint8Array;
  /** Where the codes of a claim begin; those of the next begin where its own end. */
  readonly offsets: Int32Array;
  /** By the number of a feature. */
  readonly weights: Float64Array;
  /** One of `nameKind`, `conceptKind`, … */
  readonly kinds: Uint8Array;
  readonly keys: readonly string[];
  /** In how many claims a feature is. */
  readonly counts: readonly number[];
}

export const nameKind = 0;
export const conceptKind = 1;
/** Words stand apart from concepts: only one language has them. */
export const wordKind = 2;
export const dateKind = 3;
export const quantityKind = 4;

/** Takes in the features of claims, one claim after the other. */
export interface FeatureTableBuilder {
  readonly add: (features: readonly Feature[]) => void;
  readonly close: () => FeatureTable;
}

/** Packs features; they are numbered in the order in which they are first met. */
export function createFeatureTable(): FeatureTableBuilder {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const kinds: number[] = [];
  const keys: string[] = [];
  const counts: number[] = [];
  const codes: number[] = [];
  const senses: number[] = [];
  const offsets: number[] = [0];
  const numberOf = (feature: Feature): number => {
    const { key, weight } = feature;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = keys.length;
    numbers.set(key, number);
    keys.push(key);
    weights.push(weight);
    kinds.push(kindOf(feature));
    counts.push(0);
    return number;
  };
  return {
    add: (features) => {
      const own = features.map((feature) => {
        const number = numberOf(feature);
        counts[number] = (counts[number] ?? 0) + 1;
        return { code: number * 2 + (feature.implied ? 1 : 0), sense: feature.sense };
      });
      for (const { code, sense } of own.sort((a, b) => a.code - b.code)) {
        codes.push(code);
        senses.push(sense);
      }
      offsets.push(codes.length);
    },
    close: () => ({
      codes: Int32Array.from(codes),
      senses: Uint8Array.from(senses),
      offsets: Int32Array.from(offsets),
      weights: Float64Array.from(weights),
      kinds: Uint8Array.from(kinds),
      keys,
      counts,
    }),
  };
}

function kindOf({ key, family }: Feature): number {
  switch (family) {
    case 'names':
      return nameKind;
    case 'notions':
      return key.startsWith('word:') ? wordKind : conceptKind;
    case 'dates':
      return dateKind;
    case 'quantities':
      return quantityKind;
  }
}
