import type { Decision } from '../../model/editorial/decision.ts';
import { describe, tellEvents, type EventSource } from '../events/find-events.ts';
import type { Gathered } from '../events/gathered.ts';
import type { EventEdits } from '../permalinks/edited-events.ts';
import { finalAddress } from '../permalinks/final-address.ts';
import type { Minted } from '../permalinks/mint.ts';
import type { ClaimFinder } from './claim-finder.ts';
import { isOfEvents, reviseEvents } from './revise-events.ts';

/**
 * What editors do to events, ready for the addresses by which they name them; null if they
 * have decided nothing about any.
 *
 * @param byRules What the rules gathered, of which the source tells.
 */
export function eventEdits(
  byRules: readonly Gathered[],
  source: EventSource,
  decisions: readonly Decision[],
  find: ClaimFinder,
): EventEdits | null {
  if (!decisions.some(isOfEvents)) return null;
  const groups = new Map(source.claims.map(({ id, group }) => [id, group]));
  return {
    chosen: new Map(
      decisions.flatMap((decision) => {
        if (decision.decision !== 'split') return [];
        const claims = decision.claims.flatMap((reference) => find(reference).claims ?? []);
        return [[decision.as, claims.map(({ id }) => id)] as const];
      }),
    ),
    edit: (minted, isTaken) => {
      const { gathered, ...edited } = reviseEvents(byRules, decisions, {
        find,
        isTaken,
        eventAt: eventFinder(minted),
        describe: (cluster) => describe(cluster, source),
        groupOf: (claim) => groups.get(claim) ?? claim,
        facts: source.facts,
      });
      return { ...edited, events: tellEvents(gathered, source) };
    },
  };
}

/** From an address to the provisional id of the event that it leads to. */
function eventFinder({ ids, permalinks }: Minted): (address: string) => string | null {
  const last = finalAddress(permalinks, 'event');
  const byAddress = new Map([...ids].map(([id, address]) => [address, id]));
  return (address) => byAddress.get(last(address)) ?? null;
}
