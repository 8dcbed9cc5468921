import { areSame } from '../memory/group-memory.ts';
import { compare, type Comparison } from './compare/comparison.ts';
import type { CompareContext } from './compare/context.ts';
import { isSameClaim, sameClaimFloor } from './compare/same-claim.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { Signature } from './signature.ts';

/** What the comparison of a claim with its candidates behind it in the corpus has found. */
export interface Neighbours {
  readonly candidates: readonly Signature[];
  /** Those that are the same claim; the other one is `b`. */
  readonly same: readonly Comparison[];
  /** Those that may be related. */
  readonly near: readonly Comparison[];
}

/** The neighbours of each claim of an article, from analysis to analysis. */
export type NeighbourMemory = WeakMap<PreparedArticle, readonly Neighbours[]>;

/** Claims of different groups that share less have no relation; never less than `sameClaimFloor`. */
const leastRelated = 0.5;

/**
 * Compares a claim with its candidates.
 *
 * @param before What the last analysis found: with a candidate of then it is not compared again.
 */
export function neighboursOf(
  claim: Signature,
  candidates: readonly Signature[],
  context: CompareContext,
  before: Neighbours | undefined,
): Neighbours {
  if (before !== undefined && areSame(before.candidates, candidates)) return before;
  const known = new Set(before?.candidates);
  const sameBefore = byOther(before?.same);
  const nearBefore = byOther(before?.near);
  const same: Comparison[] = [];
  const near: Comparison[] = [];
  for (const candidate of candidates) {
    if (known.has(candidate)) {
      push(same, sameBefore.get(candidate));
      push(near, nearBefore.get(candidate));
      continue;
    }
    const comparison = compare(claim, candidate, context, sameClaimFloor);
    if (comparison === null) continue;
    if (isSameClaim(comparison)) same.push(comparison);
    else if (mayBeRelated(comparison)) near.push(comparison);
  }
  return { candidates, same, near };
}

function mayBeRelated({ likeness, notionWeight, notionShare }: Comparison): boolean {
  return likeness >= leastRelated && notionWeight >= 1 && notionShare >= leastRelated;
}

function byOther(comparisons: readonly Comparison[] = []): ReadonlyMap<Signature, Comparison> {
  return new Map(comparisons.map((comparison) => [comparison.b, comparison]));
}

function push(list: Comparison[], comparison: Comparison | undefined): void {
  if (comparison !== undefined) list.push(comparison);
}
