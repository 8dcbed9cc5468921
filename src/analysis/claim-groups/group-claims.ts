import type { Because } from '../../model/because.ts';
import { constrainGroups } from '../editorial/constrain-groups.ts';
import type { GroupEdit } from '../editorial/group-edits.ts';
import { visitCandidates } from './candidates.ts';
import { createGroupingMemory, type GroupingMemory } from './grouping-memory.ts';
import { neighboursOf, type NeighbourMemory, type Neighbours } from './neighbours.ts';
import { cluster, type Verdict } from './cluster.ts';
import { compare, type Comparison } from './compare/comparison.ts';
import { hasSpecificFigure } from './compare/figure-pairs.ts';
import { onlyAtOddsIn } from './compare/conflicts.ts';
import type { CompareContext } from './compare/context.ts';
import { isSameClaim } from './compare/same-claim.ts';
import type { Confirmation } from './confirmations.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import { inCorpusOrder } from './corpus-order.ts';
import { reasonsFinder } from './group-reasons.ts';
import { joinConfirmations } from './join-confirmations.ts';
import { createLinks, type Links } from './links.ts';
import { parallelPassages, type Parallels } from './parallel-passages.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { judgementStrength, sharedJudgements } from './shared-judgements.ts';
import { isOneOccasion, sharedOccasions } from './shared-occasions.ts';
import type { Signature } from './signature.ts';

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
  readonly related: readonly Comparison[];
  /** Pairs of one claim by themselves, whose groups did not join; worked out when asked. */
  readonly refused: () => readonly Comparison[];
  readonly confirmations: readonly Confirmation[];
  /** Articles of which one reprints or translates the other, in part or as a whole. */
  readonly parallels: Parallels['articles'];
  readonly context: CompareContext;
}

/**
 * Finds the same claims across a corpus. The order in which articles are given changes nothing.
 *
 * @param articles Those with claims.
 * @param edits What editors have decided; it beats every rule.
 * @param memory Of earlier analyses, which it changes but which changes nothing that is found.
 */
export function groupClaims(
  articles: readonly PreparedArticle[],
  context: CompareContext,
  edits: readonly GroupEdit[] = [],
  memory: GroupingMemory = createGroupingMemory(),
): Grouping {
  const ordered = inCorpusOrder(articles, ({ signatures: [first] }) => first?.source);
  const signatures = ordered.flatMap((article) => article.signatures);
  const between = (first: number, second: number): Comparison | null => {
    const [a, b] = [signatures[first], signatures[second]];
    if (a === undefined || b === undefined) return null;
    return links.comparison(first, second) ?? compare(a, b, context);
  };
  const links = createLinks(signatures.length);
  const near = compareCandidates(ordered, signatures, context, links, memory.neighbours);
  const parallels = parallelPassages(signatures, links);
  for (const [first, second] of parallels.pairs) {
    const comparison = between(first, second);
    if (comparison !== null && isSameClaim(comparison, 'parallel')) {
      links.add(first, second, comparison.likeness, comparison);
    }
  }
  for (const [first, second] of sharedOccasions(signatures, links)) {
    const comparison = between(first, second);
    if (comparison !== null && isOneOccasion(comparison)) {
      links.add(first, second, comparison.likeness, comparison);
    }
  }
  for (const [first, second] of sharedJudgements(signatures, links, context.notions)) {
    links.add(first, second, judgementStrength);
  }
  const judge = (first: number, second: number): Verdict => {
    if (areOverlapping(signatures[first], signatures[second])) return 'at-odds';
    const comparison = between(first, second);
    if (comparison === null) return 'neither';
    if (isSameClaim(comparison)) return 'same';
    const allowed = hasSpecificFigure(comparison) ? unsureOfDetails : unsure;
    return onlyAtOddsIn(comparison, allowed) ? 'neither' : 'at-odds';
  };
  const confirmations = ordered.flatMap((article) => article.confirmations);
  const clusters = cluster(signatures.length, links, judge);
  const joined = joinConfirmations(clusters, signatures, confirmations);
  const because = reasonsFinder({ links, joined, parallels, context, signatures }, memory.reasons);
  const settled = constrainGroups(joined.groups, edits, signatures, links.has);
  const groups = settled.groups.map((places): GroupedClaims => {
    const own = places.flatMap((place) => signatures[place] ?? []);
    return {
      members: own.map(({ source }) => source),
      signatures: own,
      because: [...because(places), ...settled.because(places)],
    };
  });
  const groupOf = new Int32Array(signatures.length);
  settled.groups.forEach((places, group) => {
    for (const place of places) groupOf[place] = group;
  });
  const parted = settled.parted.flatMap(([first, second]) => {
    const comparison = between(first, second);
    return comparison === null ? [] : [{ first, second, comparison }];
  });
  const related = [...near, ...parted].flatMap(({ first, second, comparison }) =>
    groupOf[first] === groupOf[second] ? [] : [comparison],
  );
  const refused = (): Comparison[] =>
    Array.from({ length: links.length }, (_, link) => {
      const [first, second] = [links.first(link), links.second(link)];
      return groupOf[first] === groupOf[second] ? null : between(first, second);
    }).filter((comparison) => comparison !== null);
  return { groups, related, refused, confirmations, parallels: parallels.articles, context };
}

/** A claim inside another one says a part of what it says, and is no second report of it. */
function areOverlapping(a: Signature | undefined, b: Signature | undefined): boolean {
  if (a === undefined || a.claim.article !== b?.claim.article) return false;
  return a.claim.start < b.claim.end && b.claim.start < a.claim.end;
}

/** Names may be spelled or chosen differently, so that they part two claims but not two groups. */
const unsure = ['figure-detail', 'organisations', 'places'] as const;

/** The same where one figure is the very same, so that another one is a detail. */
const unsureOfDetails = [...unsure, 'figures'] as const;

/** Two claims by their places in the corpus, and how they compare. */
interface NearPair {
  readonly first: number;
  readonly second: number;
  readonly comparison: Comparison;
}

/** Links the same claims, and returns the pairs that may be related, in the order of the corpus. */
function compareCandidates(
  articles: readonly PreparedArticle[],
  signatures: readonly Signature[],
  context: CompareContext,
  links: Links,
  memory: NeighbourMemory,
): NearPair[] {
  const near: NearPair[] = [];
  const placeOf = new Map(signatures.map((signature, place) => [signature, place]));
  const homeOf = articles.flatMap((article) =>
    article.signatures.map((_, nth) => ({ article, nth })),
  );
  const found = new Map<PreparedArticle, Neighbours[]>();
  visitCandidates(signatures, context.numbers, (first, others) => {
    const [claim, home] = [signatures[first], homeOf[first]];
    if (claim === undefined || home === undefined) return;
    const neighbours = neighboursOf(
      claim,
      others.flatMap((other) => signatures[other] ?? []),
      context,
      memory.get(home.article)?.[home.nth],
    );
    push(found, home.article, neighbours);
    for (const comparison of neighbours.same) {
      const second = placeOf.get(comparison.b) ?? -1;
      if (areOverlapping(claim, comparison.b)) continue;
      links.add(first, second, comparison.likeness, comparison);
    }
    for (const comparison of neighbours.near) {
      near.push({ first, second: placeOf.get(comparison.b) ?? -1, comparison });
    }
  });
  for (const [article, neighbours] of found) memory.set(article, neighbours);
  return near.sort((a, b) => a.first - b.first || a.second - b.second);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
