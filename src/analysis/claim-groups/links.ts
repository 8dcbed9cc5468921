import type { Comparison } from './compare/comparison.ts';

/** Pairs of claims found to be the same, by their places in the corpus. */
export interface Links {
  readonly length: number;
  /** The earlier and the later claim of a link, and how much they have in common. */
  readonly first: (link: number) => number;
  readonly second: (link: number) => number;
  readonly strength: (link: number) => number;
  readonly has: (a: number, b: number) => boolean;
  /** How two linked claims compare; null for those that nobody compared. */
  readonly comparison: (a: number, b: number) => Comparison | null;
  /** @param comparison If it was made. */
  readonly add: (
    first: number,
    second: number,
    strength: number,
    comparison?: Comparison | null,
  ) => void;
}

/**
 * An empty collection of links; a pair is added once.
 *
 * @param claims How many claims there are.
 */
export function createLinks(claims: number): Links {
  const pairs: number[] = [];
  const strengths: number[] = [];
  const comparisons: (Comparison | null)[] = [];
  const linkOf = new Map<number, number>();
  const pairOf = (a: number, b: number): number => (a < b ? a * claims + b : b * claims + a);
  return {
    get length() {
      return pairs.length;
    },
    first: (link) => Math.floor((pairs[link] ?? 0) / claims),
    second: (link) => (pairs[link] ?? 0) % claims,
    strength: (link) => strengths[link] ?? 0,
    has: (a, b) => linkOf.has(pairOf(a, b)),
    comparison: (a, b) => comparisons[linkOf.get(pairOf(a, b)) ?? -1] ?? null,
    add: (first, second, strength, comparison = null) => {
      const pair = pairOf(first, second);
      linkOf.set(pair, pairs.length);
      pairs.push(pair);
      strengths.push(strength);
      comparisons.push(comparison);
    },
  };
}
