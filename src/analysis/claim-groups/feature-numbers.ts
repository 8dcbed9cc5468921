import type { Feature } from './features.ts';

/**
 * Names, concepts and words of a claim as ascending numbers, so that two claims are compared by one
 * merge. The arrays run in parallel.
 */
export interface FeatureNumbers {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** 0 for a name, 1 for a concept, 2 for a word; 4 is added if it is only implied. */
  readonly kinds: Uint8Array;
}

export const nameKind = 0;
export const conceptKind = 1;
export const wordKind = 2;
export const impliedFlag = 4;

/** Numbers the features of a corpus in the order in which they are first met. */
export function createNumbering(): (features: Iterable<Feature>) => FeatureNumbers {
  const known = new Map<string, number>();
  const numberOf = (key: string): number => {
    const found = known.get(key) ?? known.size + 1;
    known.set(key, found);
    return found;
  };
  return (features) => {
    const items = [...features]
      .filter(({ family }) => family === 'names' || family === 'notions')
      .map((feature) => ({ id: numberOf(feature.key), feature }))
      .toSorted((a, b) => a.id - b.id);
    return {
      ids: Int32Array.from(items, ({ id }) => id),
      weights: Float64Array.from(items, ({ feature }) => feature.weight),
      kinds: Uint8Array.from(items, ({ feature }) => kindOf(feature)),
    };
  };
}

function kindOf({ family, key, implied }: Feature): number {
  const kind = family === 'names' ? nameKind : key.startsWith('word:') ? wordKind : conceptKind;
  return implied ? kind + impliedFlag : kind;
}
