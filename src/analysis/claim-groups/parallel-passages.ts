import type { Link } from './cluster.ts';
import type { Signature } from './signature.ts';

/** Passages of two articles that tell the same in the same order: reprints and translations. */
export interface Parallels {
  /** Pairs of claims in them that are not linked yet: places, the first smaller, ascending. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  /** The ids of each two such articles, the earlier first. */
  readonly articles: readonly (readonly [earlier: string, later: string])[];
}

type Pair = readonly [first: number, second: number];

/** So many linked claims near each other make two passages parallel. */
const leastAnchors = 3;

/** How near, in claims of each article. */
const nearness = 6;

/** How far from an anchor, in claims, a passage reaches. */
const reach = 3;

/**
 * Finds parallel passages by the links of their claims.
 *
 * @param signatures The claims of an article stand together, in the order of the text.
 */
export function parallelPassages(
  signatures: readonly Signature[],
  links: readonly Link[],
): Parallels {
  const size = signatures.length;
  const linked = new Set(links.map(({ first, second }) => first * size + second));
  const found = new Set<number>();
  const articles: [string, string][] = [];
  for (const { earlier, later, pairs } of linkedArticles(signatures, links)) {
    const anchors = dense(longestInOrder(pairs));
    if (anchors.length > 0) articles.push([earlier, later]);
    for (const [first, second] of anchors) {
      for (const left of near(first, signatures)) {
        for (const right of near(second, signatures)) {
          if (keepsOrder(left, right, anchors)) found.add(left * size + right);
        }
      }
    }
  }
  const pairs = [...found].filter((pair) => !linked.has(pair)).toSorted((a, b) => a - b);
  return { articles, pairs: pairs.map((pair) => [Math.floor(pair / size), pair % size]) };
}

interface LinkedArticles {
  readonly earlier: string;
  readonly later: string;
  readonly pairs: Pair[];
}

/** Every two articles with enough links, in the order of the corpus. */
function linkedArticles(
  signatures: readonly Signature[],
  links: readonly Link[],
): LinkedArticles[] {
  const found = new Map<string, LinkedArticles>();
  for (const { first, second } of links) {
    const earlier = signatures[first]?.claim.article;
    const later = signatures[second]?.claim.article;
    if (earlier === undefined || later === undefined || earlier === later) continue;
    const key = `${earlier}\n${later}`;
    const known = found.get(key) ?? { earlier, later, pairs: [] };
    known.pairs.push([first, second]);
    found.set(key, known);
  }
  return [...found.values()]
    .filter(({ pairs }) => pairs.length >= leastAnchors)
    .toSorted((a, b) => ((a.pairs[0]?.[0] ?? 0) - (b.pairs[0]?.[0] ?? 0)) || (a.later < b.later ? -1 : 1));
}

/** The longest part of the pairs that ascends on both sides. */
function longestInOrder(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
  const chains: Pair[][] = [];
  for (const pair of sorted) {
    let best: Pair[] = [];
    for (const chain of chains) {
      const last = chain.at(-1);
      const follows = last !== undefined && last[0] < pair[0] && last[1] < pair[1];
      if (follows && chain.length > best.length) best = chain;
    }
    chains.push([...best, pair]);
  }
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

/** The pairs that have enough others near them on both sides. */
function dense(anchors: readonly Pair[]): Pair[] {
  return anchors.filter(([first, second]) => {
    const close = anchors.filter(
      ([a, b]) => Math.abs(a - first) <= nearness && Math.abs(b - second) <= nearness,
    );
    return close.length >= leastAnchors;
  });
}

function near(index: number, signatures: readonly Signature[]): number[] {
  const article = signatures[index]?.claim.article;
  const found: number[] = [];
  for (let at = index - reach; at <= index + reach; at += 1) {
    if (signatures[at]?.claim.article === article) found.push(at);
  }
  return found;
}

/** A pair must not cross the anchors: what comes before one comes before it in both articles. */
function keepsOrder(left: number, right: number, anchors: readonly Pair[]): boolean {
  return anchors.every(
    ([first, second]) => (left <= first && right <= second) || (left >= first && right >= second),
  );
}
