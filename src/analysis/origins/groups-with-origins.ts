import type { ClaimGroup } from '../../model/claim-group.ts';
import type { EntityFacts } from '../claim-groups/corpus-claim.ts';
import type { Grouping } from '../claim-groups/group-claims.ts';
import { groupOrigins } from './group-origins.ts';

/**
 * The groups of a corpus with their origins. Until an address is minted a group goes by the first
 * of its claims in the order of their ids.
 *
 * @returns In the order of the corpus; the claims of a group sorted by id.
 */
export function groupsWithOrigins(grouping: Grouping, facts: EntityFacts): ClaimGroup[] {
  const parallel = new Set(grouping.parallels.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const areParallel = (article: string, other: string): boolean =>
    parallel.has(`${article}\n${other}`);
  const confirmations = Map.groupBy(grouping.confirmations, ({ confirmed }) => confirmed);
  return grouping.groups.map(({ members, because }) => {
    const claims = members.map(({ claim }) => claim.id).toSorted();
    const own = new Set(members);
    const added = members
      .flatMap((member) => confirmations.get(member) ?? [])
      .filter(({ confirming }) => !own.has(confirming));
    const origins = groupOrigins({ members, confirmations: added, areParallel, facts });
    return {
      id: claims[0] ?? '',
      claims,
      origins: origins.origins,
      originRange: origins.originRange,
      because: [...because, ...origins.because],
    };
  });
}
