import type { RelationType } from '../../model/relation.ts';
import type { Counts } from '../counts.ts';
import { groupCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending, unique } from '../digest/order.ts';
import { bestFirst } from './best-wording.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement.ts';

/** A claim group in a list. */
export interface ClaimCard {
  readonly statement: Statement;
  readonly counts: Counts;
  /** The kinds of relation that it has to other claims. */
  readonly relations: readonly RelationType[];
}

/** The claim groups with a page, the latest reports first. */
export function claimCards(digest: Digest): ClaimCard[] {
  const lastReport = (group: string): string =>
    digest
      .membersOf(group)
      .map(({ article }) => digest.article(article).published ?? '')
      .at(-1) ?? '';
  return digest.entries.claims
    .map(({ id }) => id)
    .sort(
      descending(
        by(
          lastReport,
          (group) => groupCounts(digest, group).articles,
          (group) => group,
        ),
      ),
    )
    .map((group) => claimCard(digest, group));
}

function claimCard(digest: Digest, group: string): ClaimCard {
  const [best] = bestFirst(digest.membersOf(group));
  if (best === undefined) throw new Error(`The claim group ${group} has no claim`);
  return {
    statement: statementOf(digest, best),
    counts: groupCounts(digest, group),
    relations: unique(digest.relationsOf(group).map(({ type }) => type)).sort(),
  };
}
