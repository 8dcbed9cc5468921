import type { Because } from '../../model/because.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { Cluster } from '../events/corpus/cluster.ts';
import type { Gathered } from '../events/gathered.ts';
import type { Titled } from '../events/titles/event-title.ts';
import type { ClaimFinder } from './claim-finder.ts';
import type { ClusterContext } from './rework-clusters.ts';

/** What editing of events needs to know. */
export interface EventEditing extends ClusterContext {
  readonly find: ClaimFinder;
  /** From an address, old ones included, to the provisional id of the event that it leads to. */
  readonly eventAt: (address: string) => string | null;
  /** Whether anything else than the editors' own decision has an address. */
  readonly isTaken: (address: string) => boolean;
  /** What a cluster is, ready for its title. */
  readonly describe: (cluster: Cluster) => Titled;
}

/** Events while they are edited. */
export interface EventDraft {
  /** By provisional id, in their order. */
  readonly events: Map<string, Gathered>;
  /** From the provisional id of an event that is no more to that of its heir; null if hidden. */
  readonly gone: Map<string, string | null>;
  /** From the address that an editor chose to the provisional id of the event that was split off. */
  readonly added: Map<string, string>;
}

/** What is wrong with a decision, and where in it. */
export type Trouble = Pick<Miss, 'path' | 'message' | 'remedy'>;

/** The event that an address leads to by now, or null. */
export function eventIn(
  draft: EventDraft,
  address: string,
  { eventAt }: EventEditing,
): Gathered | null {
  let id = draft.added.get(address) ?? eventAt(address);
  for (let heir = id; heir !== null; heir = draft.gone.get(heir) ?? null) id = heir;
  return draft.events.get(id ?? '') ?? null;
}

/** Puts an event back with what changed it. */
export function settle(
  draft: EventDraft,
  one: Gathered,
  because: Because,
  { describe }: EventEditing,
): void {
  const event = describe(one.cluster);
  draft.events.set(one.id, { ...one, event, because: [...one.because, because] });
}

export function unknownEvent(address: string, path: Trouble['path']): Trouble {
  const message = `There is no event ${address}.`;
  return {
    path,
    message,
    remedy: 'Take the address from the event’s page, or remove the decision.',
  };
}
