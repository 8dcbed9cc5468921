import type { Modality } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import { relationsOf } from './differences.ts';
import { lastStatus } from './event-link.ts';

/** Why a point counts as open. */
export type OpenReason = 'unclear' | 'no-comment' | 'nobody-named';

/** What the sources leave open about an event. */
export interface Unsettled {
  /** Whether no source says that it took place or that it will not. */
  readonly outcome: boolean;
  /** Whether reports contradict each other. */
  readonly contradicted: boolean;
  readonly open: readonly {
    readonly reason: OpenReason;
    readonly statements: readonly Statement[];
  }[];
}

const openModalities: Readonly<Partial<Record<Modality, OpenReason>>> = {
  unclear: 'unclear',
  possible: 'unclear',
  'no-comment': 'no-comment',
};

const reasons: readonly OpenReason[] = ['unclear', 'no-comment', 'nobody-named'];

/** @returns Claims that a later report has moved on from are not open any more. */
export function unsettledOf(digest: Digest, event: Event): Unsettled {
  const relations = relationsOf(digest, event);
  const outdated = new Set(relations.filter(({ type }) => type === 'update').flatMap(({ a }) => a));
  const best = unique(event.claims.map((id) => digest.claim(id).group)).flatMap((group) => {
    const members = digest.membersOf(group);
    if (members.some(({ id }) => outdated.has(id))) return [];
    return bestFirst(members).slice(0, 1);
  });
  const byReason = Map.groupBy(bestFirst(best), (claim) => {
    if (!claim.checkWorthy) return undefined;
    const reason = openModalities[claim.modality];
    if (reason !== undefined) return reason;
    return digest.group(claim.group).origins.length === 0 ? 'nobody-named' : undefined;
  });
  return {
    outcome: !['happened', 'cancelled'].includes(lastStatus(event).status),
    contradicted: relations.some(({ type }) => type === 'contradiction'),
    open: reasons.flatMap((reason) => {
      const claims = byReason.get(reason) ?? [];
      const statements = claims.map((claim) => statementOf(digest, claim));
      return statements.length === 0 ? [] : [{ reason, statements }];
    }),
  };
}
