/** Pairs of claims found to be the same, by their places in the corpus. */
export interface Links {
  readonly length: number;
  /** The earlier and the later claim of a link, and how much they have in common. */
  readonly first: (link: number) => number;
  readonly second: (link: number) => number;
  readonly strength: (link: number) => number;
  readonly has: (a: number, b: number) => boolean;
  readonly add: (first: number, second: number, strength: number) => void;
}

/**
 * An empty collection of links; a pair is added once.
 *
 * @param claims How many claims there are.
 */
export function createLinks(claims: number): Links {
  const pairs: number[] = [];
  const strengths: number[] = [];
  const known = new Set<number>();
  return {
    get length() {
      return pairs.length;
    },
    first: (link) => Math.floor((pairs[link] ?? 0) / claims),
    second: (link) => (pairs[link] ?? 0) % claims,
    strength: (link) => strengths[link] ?? 0,
    has: (a, b) => known.has(a < b ? a * claims + b : b * claims + a),
    add: (first, second, strength) => {
      const pair = first * claims + second;
      pairs.push(pair);
      strengths.push(strength);
      known.add(pair);
    },
  };
}
