import type { Feature } from './features.ts';

/**
 * Numbers for features, so that claims are compared without comparing letters. A feature keeps its
 * number; which one it is depends on what was met before, so that nothing found may depend on it.
 */
export interface FeatureNumbers {
  readonly numberOf: (feature: Feature) => number;
  /** Of what an article is about, in a row of its own. */
  readonly topicNumberOf: (key: string) => number;
  /** By number, in hundredths. */
  readonly weights: readonly number[];
  /** By number: one of `nameKind`, `conceptKind`, … */
  readonly kinds: readonly number[];
  readonly keys: readonly string[];
  /** By number: 32 bits made of the key, for an order and for tables that depend on no number. */
  readonly marks: readonly number[];
}

export const nameKind = 0;
export const conceptKind = 1;
/** Words stand apart from concepts: only one language has them. */
export const wordKind = 2;
export const dateKind = 3;
export const quantityKind = 4;

/** Features without a number so far. */
export function createFeatureNumbers(): FeatureNumbers {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const kinds: number[] = [];
  const keys: string[] = [];
  const marks: number[] = [];
  const topics = new Map<string, number>();
  return {
    weights,
    kinds,
    keys,
    marks,
    numberOf: (feature) => {
      const { key, weight } = feature;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = keys.length;
      numbers.set(key, number);
      keys.push(key);
      weights.push(weight);
      kinds.push(kindOf(feature));
      marks.push(markOf(key));
      return number;
    },
    topicNumberOf: (key) => {
      const number = topics.get(key) ?? topics.size;
      topics.set(key, number);
      return number;
    },
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

/** The FNV-1a hash of a key's code units, mixed once more. */
function markOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
