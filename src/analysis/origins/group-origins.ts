import type { Because } from '../../model/because.ts';
import type { ClaimGroup, Origin } from '../../model/claim-group.ts';
import type { Confirmation } from '../claim-groups/confirmations.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import { chainsOf, joinInstitutions, joinReprints, keyOf, type Chain } from './chains.ts';
import { pathOf } from './root.ts';
import { unattributedSources } from './unattributed.ts';
import { trace, type Traced } from './trace.ts';

/** What a group's origins are found from. */
export interface OriginInput {
  /** In the order of the corpus. */
  readonly members: readonly CorpusClaim[];
  /** Confirmations of its claims; they add their speakers. */
  readonly confirmations: readonly Confirmation[];
  /** Whether one of two articles reprints or translates the other. */
  readonly areParallel: (article: string, other: string) => boolean;
  readonly facts: EntityFacts;
}

/** The origins of a group, and the reasons that tracing them adds. */
export interface GroupOrigins extends Pick<ClaimGroup, 'origins' | 'originRange'> {
  readonly because: readonly Because[];
}

/**
 * The independent origins behind a group.
 *
 * @returns Origins in the order of their first claims, and how few and how many the texts allow:
 *   named speakers are surely different; unnamed sources may be one of them or each other; every
 *   article that names nobody may have a source of its own, unless it reprints another.
 */
export function groupOrigins(input: OriginInput): GroupOrigins {
  const { members, confirmations, facts } = input;
  const traced = trace(members, facts);
  const added = trace(
    confirmations.map(({ confirming }) => confirming),
    facts,
  );
  const reprints = joinReprints(chainsOf([...traced, ...added]), input.areParallel);
  const chains = joinInstitutions(reprints.chains);
  const free = unattributedSources(traced, input.areParallel);
  const named = chains.filter(({ root }) => root.kind === 'named').length;
  return {
    origins: chains.map((chain) => originOf(chain, facts)),
    originRange: [Math.max(1, named), Math.max(1, chains.length + free.count)],
    because: [
      ...creditReasons(traced, chains),
      ...confirmations.map(({ confirming }) => confirmReason(confirming)),
      ...reprints.because,
      ...free.because,
    ],
  };
}

function originOf({ root, claims }: Chain, facts: EntityFacts): Origin {
  const published = claims.flatMap(({ source }) => source.published ?? []).toSorted()[0];
  const period = root.kind === 'report' && published !== undefined ? `-${published}` : '';
  return {
    id: `${keyOf(root)}${period}`,
    speaker: root.kind === 'named' ? root.speaker : null,
    via: [...new Set(claims.flatMap(({ source }) => pathOf(source, facts)))],
    claims: [...new Set(claims.map(({ source }) => source.claim.id))].toSorted(),
  };
}

/** Several articles that lead to one report or speaker say so. */
function creditReasons(traced: readonly Traced[], chains: readonly Chain[]): Because[] {
  const outlets = chains.flatMap(({ root, claims }) => {
    const articles = new Set(claims.map(({ source }) => source.claim.article));
    return root.kind === 'report' && articles.size > 1 ? [root.outlet] : [];
  });
  const relayed = traced.flatMap(({ source, relayed: isRelay }) =>
    isRelay ? source.claim.attribution.via.slice(0, 1) : [],
  );
  const all = [...new Set([...outlets, ...relayed])].toSorted();
  return all.length === 0 ? [] : [{ code: 'same-origin-credit', params: { outlets: all } }];
}

function confirmReason({ claim }: CorpusClaim): Because {
  const { speaker } = claim.attribution;
  return {
    code: 'confirms',
    params: { claim: claim.id, ...(speaker === null ? {} : { speaker }) },
  };
}
