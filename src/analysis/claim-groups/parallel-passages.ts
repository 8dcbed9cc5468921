import type { Links } from './links.ts';
import type { Signature } from './signature.ts';

/** Passages of two articles that tell the same in the same order: reprints and translations. */
export interface Parallels {
  /** Pairs of claims in them that are not linked yet, by their places; the first is smaller. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  /**
   * The ids of each two articles that are parallel for the most part, the earlier first: one
   * reprints or translates the other, or both a third.
   */
  readonly articles: readonly (readonly [earlier: string, later: string])[];
}

type Pair = readonly [first: number, second: number];

/** So many linked claims near each other make two passages parallel. */
const leastAnchors = 3;

/** How near, in claims of each article. */
const nearness = 6;

/**
 * Two newsrooms that report one event may tell a few things in one order; a reprint shares at least
 * so many claims, and this part of the shorter article.
 */
const leastReprinted = 5;
const reprintedShare = 0.5;

/** How far from an anchor, in claims, a passage reaches. */
const reach = 3;

/**
 * Finds parallel passages by the links of their claims.
 *
 * @param signatures The claims of an article stand together, in the order of the text.
 */
export function parallelPassages(signatures: readonly Signature[], links: Links): Parallels {
  const pairs: Pair[] = [];
  const articles: [string, string][] = [];
  const sizes = new Map<string, number>();
  for (const { claim } of signatures) sizes.set(claim.article, (sizes.get(claim.article) ?? 0) + 1);
  for (const linked of linkedArticles(signatures, links)) {
    const anchors = dense(longestInOrder(linked.pairs));
    const shorter = Math.min(sizes.get(linked.earlier) ?? 0, sizes.get(linked.later) ?? 0);
    if (anchors.length >= leastReprinted && anchors.length >= shorter * reprintedShare) {
      articles.push([linked.earlier, linked.later]);
    }
    for (const [first, second] of between(anchors, linked, signatures)) {
      if (!links.has(first, second)) pairs.push([first, second]);
    }
  }
  return { articles, pairs };
}

interface LinkedArticles {
  readonly earlier: string;
  readonly later: string;
  readonly pairs: Pair[];
}

/** Every two articles with enough links, in the order of the corpus. */
function linkedArticles(signatures: readonly Signature[], links: Links): LinkedArticles[] {
  const found = new Map<number, Pair[]>();
  const numberOf = articleNumbers(signatures);
  for (let link = 0; link < links.length; link += 1) {
    const [first, second] = [links.first(link), links.second(link)];
    const [earlier, later] = [numberOf[first] ?? 0, numberOf[second] ?? 0];
    if (earlier === later) continue;
    const key = earlier * signatures.length + later;
    const known = found.get(key);
    if (known === undefined) found.set(key, [[first, second]]);
    else known.push([first, second]);
  }
  return [...found]
    .filter(([, pairs]) => pairs.length >= leastAnchors)
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, pairs]) => {
      const [first, second] = pairs[0] ?? [0, 0];
      const earlier = signatures[first]?.claim.article;
      const later = signatures[second]?.claim.article;
      return earlier === undefined || later === undefined ? [] : [{ earlier, later, pairs }];
    });
}

/** The number of each claim's article, in the order of the corpus. */
function articleNumbers(signatures: readonly Signature[]): number[] {
  let number = -1;
  let article = '';
  return signatures.map(({ claim }) => {
    if (claim.article !== article || number === -1) number += 1;
    article = claim.article;
    return number;
  });
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

/** Pairs of claims between neighbouring anchors, and before the first and behind the last one. */
function between(
  anchors: readonly Pair[],
  { earlier, later }: LinkedArticles,
  signatures: readonly Signature[],
): Pair[] {
  const isIn = (index: number, article: string): boolean =>
    signatures[index]?.claim.article === article;
  const pairs: Pair[] = [];
  const edges = [null, ...anchors, null];
  for (const [at, to] of edges.slice(1).entries()) {
    const from = edges[at] ?? null;
    const lefts = stretch(from?.[0], to?.[0]).filter((index) => isIn(index, earlier));
    const rights = stretch(from?.[1], to?.[1]).filter((index) => isIn(index, later));
    for (const left of lefts) for (const right of rights) pairs.push([left, right]);
  }
  return pairs;
}

/** The places between two anchors, at most `reach` from one of them. */
function stretch(from: number | undefined, to: number | undefined): number[] {
  const first = from ?? (to ?? 0) - reach - 1;
  const last = to ?? (from ?? 0) + reach + 1;
  const places: number[] = [];
  for (let place = first + 1; place < last; place += 1) {
    if (place - first <= reach || last - place <= reach) places.push(place);
  }
  return places;
}
