import type { Because } from '../../model/because.ts';
import { visitCandidates } from './candidates.ts';
import { cluster, type Link } from './cluster.ts';
import { compare, type Comparison, type Conflict } from './compare/comparison.ts';
import { isSameClaim } from './compare/same-claim.ts';
import { confirmationsIn, equalConfirmations, type Confirmation } from './confirmations.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { byArticle, inOrder } from './corpus-order.ts';
import type { Notions } from './notions.ts';
import { parallelPassages, type Parallels } from './parallel-passages.ts';
import { commonReasons, reasonsOf } from './reasons.ts';
import { signaturesOf, type Signature } from './signature.ts';

/** The same claim wherever it stands, before it has an id and origins. */
export interface GroupedClaims {
  /** In the order of the corpus: by publication, article and place in the text. */
  readonly members: readonly CorpusClaim[];
  readonly because: readonly Because[];
}

/** Groups, and what the comparison found besides. */
export interface Grouping {
  /** Every claim is in one group; groups in the order of their first members. */
  readonly groups: readonly GroupedClaims[];
  /** Comparisons of pairs that have much in common, in one group or not, for the relations. */
  readonly related: readonly Comparison[];
  readonly confirmations: readonly Confirmation[];
  /** Articles of which one reprints or translates the other, in part or as a whole. */
  readonly parallels: Parallels['articles'];
}

/** Details that one member may have and another lack. */
const harmless: ReadonlySet<Conflict> = new Set(['figure-detail']);

/** Pairs that share so much are looked at for relations. */
const relatedFrom = 0.42;

/**
 * Finds the same claims across a corpus. The order in which claims and articles are given changes
 * nothing.
 */
export function groupClaims(
  claims: readonly CorpusClaim[],
  facts: EntityFacts,
  notions: Notions,
): Grouping {
  const ordered = inOrder(claims);
  const signatures = signaturesOf(ordered, facts, notions);
  const between = (first: number, second: number): Comparison | null => {
    const [a, b] = [signatures[first], signatures[second]];
    return a === undefined || b === undefined ? null : compare(a, b, facts, notions);
  };
  const links: Link[] = [];
  const reasons = new Map<number, Because[]>();
  const related: Comparison[] = [];
  const link = (first: number, second: number, strength: number, because: Because[]): void => {
    links.push({ first, second, strength });
    reasons.set(first * signatures.length + second, because);
  };
  visitCandidates(signatures, (first, second) => {
    const comparison = between(first, second);
    if (comparison === null) return;
    if (isSameClaim(comparison)) {
      link(first, second, comparison.likeness, reasonsOf(comparison, facts, notions));
    }
    if (comparison.likeness >= relatedFrom) related.push(comparison);
  });
  const parallels = parallelPassages(signatures, links);
  for (const [first, second] of parallels.pairs) {
    const comparison = between(first, second);
    if (comparison === null || !isSameClaim(comparison, 'parallel')) continue;
    const extra: Because = { code: 'parallel-passages', params: {} };
    link(first, second, comparison.likeness, [...reasonsOf(comparison, facts, notions), extra]);
  }
  const confirmations = byArticle(ordered).flatMap((article) => confirmationsIn(article, notions));
  const atOdds = (first: number, second: number): boolean => {
    const conflicts = between(first, second)?.conflicts ?? new Set<Conflict>();
    return [...conflicts].some((conflict) => !harmless.has(conflict));
  };
  const places = cluster(signatures.length, links, atOdds);
  const groups = withConfirmations(places, signatures, confirmations, reasons).map((group) => ({
    members: group.flatMap((place) => signatures[place]?.source ?? []),
    because: commonReasons(reasonsWithin(group, reasons, signatures.length)),
  }));
  return { groups, related, confirmations, parallels: parallels.articles };
}

/** Joins the groups of equal confirmations. */
function withConfirmations(
  groups: readonly number[][],
  signatures: readonly Signature[],
  confirmations: readonly Confirmation[],
  reasons: Map<number, Because[]>,
): number[][] {
  const placeOf = new Map(signatures.map(({ source, index }) => [source, index]));
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
  const find = (claim: CorpusClaim): number[] | undefined => groupOf.get(placeOf.get(claim) ?? -1);
  for (const [a, b] of equalConfirmations(confirmations, find)) {
    const [first, second] = [find(a), find(b)];
    if (first === undefined || second === undefined || first === second) continue;
    const joined = [...first, ...second].toSorted((x, y) => x - y);
    for (const place of joined) groupOf.set(place, joined);
    const [x = 0, y = 0] = [placeOf.get(a), placeOf.get(b)];
    const pair = Math.min(x, y) * signatures.length + Math.max(x, y);
    reasons.set(pair, [{ code: 'confirms', params: {} }]);
  }
  return [...new Set(groupOf.values())].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function reasonsWithin(
  places: readonly number[],
  reasons: ReadonlyMap<number, Because[]>,
  size: number,
): Because[][] {
  return places.flatMap((first, at) =>
    places.slice(at + 1).flatMap((second) => {
      const found = reasons.get(first * size + second);
      return found === undefined ? [] : [found];
    }),
  );
}
