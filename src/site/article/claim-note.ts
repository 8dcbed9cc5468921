import type { RelationType } from '../../model/relation.ts';
import type { Statement } from '../claim/statement.ts';
import { markOf, statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { EventLink } from '../event/event-link.ts';
import { eventLink } from '../event/event-link.ts';

/** The note beside a claim in its article. */
export interface ClaimNote {
  readonly number: number;
  /** The name of the claim's mark in the text, also its anchor. */
  readonly mark: string;
  readonly statement: Statement;
  /** The same claim in other articles, one wording an article. */
  readonly alsoIn: readonly Statement[];
  readonly events: readonly EventLink[];
  /** How other claims differ from it, if they do. */
  readonly relations: readonly RelationType[];
}

/** @param number The claim's number in its article, from 1. */
export function claimNote(digest: Digest, claim: SiteClaim, number: number): ClaimNote {
  const elsewhere = digest
    .membersOf(claim.group)
    .filter(({ article }) => article !== claim.article);
  const perArticle = new Map(elsewhere.toReversed().map((other) => [other.article, other]));
  const touching = digest
    .relationsOf(claim.group)
    .filter(({ a, b }) => a.includes(claim.id) || b.includes(claim.id));
  return {
    number,
    mark: markOf(claim),
    statement: statementOf(digest, claim),
    alsoIn: [...perArticle.values()].reverse().map((other) => statementOf(digest, other)),
    events: digest.eventsOf(claim.id).map(eventLink),
    relations: unique(touching.map(({ type }) => type)).sort(),
  };
}
