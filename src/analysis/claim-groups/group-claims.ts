import type { Because } from '../../model/because.ts';
import { visitCandidates } from './candidates.ts';
import { cluster } from './cluster.ts';
import { compare, type Comparison } from './compare/comparison.ts';
import { onlyAtOddsIn } from './compare/conflicts.ts';
import type { CompareContext } from './compare/context.ts';
import { isSameClaim } from './compare/same-claim.ts';
import { confirmationsIn, equalConfirmations, type Confirmation } from './confirmations.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { byArticle, inOrder } from './corpus-order.ts';
import { createLinks, type Links } from './links.ts';
import type { Notions } from './notions.ts';
import { parallelPassages, type Parallels } from './parallel-passages.ts';
import { commonReasons, reasonsOf } from './reasons.ts';
import { signaturesOf, type Signature } from './signature.ts';

/** The same claim wherever it stands, before it has an id and origins. */
export interface GroupedClaims {
  /** In the order of the corpus: by publication, article and place in the text. */
  readonly members: readonly CorpusClaim[];
  readonly signatures: readonly Signature[];
  readonly because: readonly Because[];
}

/** Groups, and what the comparison found besides. */
export interface Grouping {
  /** Every claim is in one group; groups in the order of their first members. */
  readonly groups: readonly GroupedClaims[];
  /** Pairs of claims of different groups that have much in common; the earlier first. */
  readonly related: readonly (readonly [Signature, Signature])[];
  readonly confirmations: readonly Confirmation[];
  /** Articles of which one reprints or translates the other, in part or as a whole. */
  readonly parallels: Parallels['articles'];
  readonly context: CompareContext;
}

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
  const { signatures, context } = signaturesOf(ordered, facts, notions);
  const between = (first: number, second: number): Comparison | null => {
    const [a, b] = [signatures[first], signatures[second]];
    return a === undefined || b === undefined ? null : compare(a, b, context);
  };
  const links = createLinks(signatures.length);
  const near = compareCandidates(signatures, context, links);
  const parallels = parallelPassages(signatures, links);
  for (const [first, second] of parallels.pairs) {
    const comparison = between(first, second);
    if (comparison !== null && isSameClaim(comparison, 'parallel')) {
      links.add(first, second, comparison.likeness);
    }
  }
  const atOdds = (first: number, second: number): boolean => {
    const comparison = between(first, second);
    // What they share too little of to be compared they may each add.
    return comparison !== null && !onlyAtOddsIn(comparison, ['figure-detail']);
  };
  const confirmations = byArticle(ordered).flatMap((article) => confirmationsIn(article, notions));
  const clusters = cluster(signatures.length, links, atOdds);
  const joined = withConfirmations(clusters, signatures, confirmations);
  const because = reasonsFinder({ links, joined, parallels, context, size: ordered.length });
  const groups = joined.groups.map((places): GroupedClaims => {
    const own = places.flatMap((place) => signatures[place] ?? []);
    return { members: own.map(({ source }) => source), signatures: own, because: because(own) };
  });
  const groupOf = new Map(
    joined.groups.flatMap((places, index) => places.map((place) => [place, index] as const)),
  );
  const related = near.flatMap(([first, second]) => {
    const [a, b] = [signatures[first], signatures[second]];
    const apart = groupOf.get(first) !== groupOf.get(second);
    return a !== undefined && b !== undefined && apart ? [[a, b] as const] : [];
  });
  return { groups, related, confirmations, parallels: parallels.articles, context };
}

/** Claims of different groups that share less have no relation. */
const leastRelated = 0.5;

/** Links the same claims, and returns the pairs that may be related. */
function compareCandidates(
  signatures: readonly Signature[],
  context: CompareContext,
  links: Links,
): [number, number][] {
  const near: [number, number][] = [];
  visitCandidates(signatures, context.table, (first, second) => {
    const [a, b] = [signatures[first], signatures[second]];
    const comparison = a === undefined || b === undefined ? null : compare(a, b, context);
    if (comparison === null) return;
    const { likeness, notionWeight, notionShare } = comparison;
    if (isSameClaim(comparison)) links.add(first, second, likeness);
    else if (likeness >= leastRelated && notionWeight >= 1 && notionShare >= leastRelated) {
      near.push([first, second]);
    }
  });
  return near;
}

interface Joined {
  readonly groups: readonly (readonly number[])[];
  /** Pairs of claims joined as confirmations of one claim, as `first * size + second`. */
  readonly confirmed: ReadonlySet<number>;
}

/** Joins the groups of equal confirmations. */
function withConfirmations(
  groups: readonly number[][],
  signatures: readonly Signature[],
  confirmations: readonly Confirmation[],
): Joined {
  const placeOf = new Map(signatures.map(({ source, index }) => [source, index]));
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
  const find = (claim: CorpusClaim): number[] | undefined => groupOf.get(placeOf.get(claim) ?? -1);
  const confirmed = new Set<number>();
  for (const [a, b] of equalConfirmations(confirmations, find)) {
    const [first, second] = [find(a), find(b)];
    if (first === undefined || second === undefined || first === second) continue;
    const joined = [...first, ...second].toSorted((x, y) => x - y);
    for (const place of joined) groupOf.set(place, joined);
    const [x = 0, y = 0] = [placeOf.get(a), placeOf.get(b)];
    confirmed.add(Math.min(x, y) * signatures.length + Math.max(x, y));
  }
  const all = [...new Set(groupOf.values())].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return { groups: all, confirmed };
}

interface ReasonInput {
  readonly links: Links;
  readonly joined: Joined;
  readonly parallels: Parallels;
  readonly context: CompareContext;
  readonly size: number;
}

/** How many members of a group give its reasons. */
const reasonCore = 8;

/** Finds the reasons of a group: what its links have in common. */
function reasonsFinder(input: ReasonInput): (group: readonly Signature[]) => Because[] {
  const { links, joined, parallels, context, size } = input;
  const parallel = new Set(parallels.pairs.map(([first, second]) => first * size + second));
  const pairReasons = (a: Signature, b: Signature): Because[] => {
    const pair = a.index * size + b.index;
    if (joined.confirmed.has(pair)) return [{ code: 'confirms', params: {} }];
    const comparison = links.has(a.index, b.index) ? compare(a, b, context) : null;
    if (comparison === null) return [];
    const passage: Because[] = parallel.has(pair) ? [{ code: 'parallel-passages', params: {} }] : [];
    return [...reasonsOf(comparison, context), ...passage];
  };
  return (group) => {
    const core = group.slice(0, reasonCore);
    const all = core.flatMap((a, at) => core.slice(at + 1).map((b) => pairReasons(a, b)));
    return commonReasons(all.filter((reasons) => reasons.length > 0));
  };
}
