import type { Links } from './links.ts';
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
  links: Links,
): Parallels {
  const size = signatures.length;
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
  const pairs = [...found]
    .toSorted((a, b) => a - b)
    .map((pair): Pair => [Math.floor(pair / size), pair % size]);
  return { articles, pairs: pairs.filter(([first, second]) => !links.has(first, second)) };
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
