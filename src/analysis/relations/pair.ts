import type { Because } from '../../model/because.ts';
import type { RelationType } from '../../model/relation.ts';
import type { Comparison } from '../claim-groups/compare/comparison.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import { settingsMeet, topicsMeet } from '../claim-groups/compare/surroundings.ts';
import { gap } from '../claim-groups/days.ts';
import type { Notions } from '../claim-groups/notions.ts';
import type { Signature } from '../claim-groups/signature.ts';

/** Two claims that may be related; `a` was published first or stands first. */
export interface Pair {
  readonly comparison: Comparison;
  readonly a: Signature;
  readonly b: Signature;
  readonly sameGroup: boolean;
  readonly sameArticle: boolean;
  /** Days between their publications; null if one is unknown. */
  readonly daysApart: number | null;
}

/** What the rules know of the world. */
export interface RelationContext {
  readonly facts: EntityFacts;
  readonly notions: Notions;
}

/** The same, with what the grouping found about whole articles. */
export interface PairContext extends RelationContext {
  /** Whether one of two articles reprints or translates the other. */
  readonly areParallel: (article: string, other: string) => boolean;
}

/** A relation between two claims, before those of one group are taken together. */
export interface PairRelation {
  readonly type: RelationType;
  readonly a: CorpusClaim;
  readonly b: CorpusClaim;
  readonly because: readonly Because[];
}

/** Lays out a comparison for the rules. */
export function pairOf(comparison: Comparison, sameGroup: boolean): Pair {
  const { a, b } = comparison;
  return {
    comparison,
    a,
    b,
    sameGroup,
    sameArticle: a.claim.article === b.claim.article,
    daysApart: a.published === null || b.published === null ? null : gap(a.published, b.published),
  };
}

/** The days of publication as a reason: which report is the later one. */
export function laterReport({ a, b }: Pair): Because {
  return {
    code: 'later-report',
    params: { from: a.source.published ?? '', to: b.source.published ?? '' },
  };
}

/**
 * Whether two claims speak of one subject: enough shared content, and the same people, bodies or
 * places, or the same passage.
 */
export function isOneSubject({ comparison, a, b }: Pair, likeness: number): boolean {
  const { nameWeight, notionWeight, notionShare } = comparison;
  return (
    comparison.likeness >= likeness &&
    notionWeight >= 1 &&
    notionShare >= 0.5 &&
    (nameWeight >= 1.5 || settingsMeet(a, b) || topicsMeet(a, b))
  );
}
