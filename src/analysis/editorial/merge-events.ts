import type { DecisionOf } from '../../model/editorial/decision.ts';
import { editorsReason } from './editors-reason.ts';
import {
  eventIn,
  settle,
  unknownEvent,
  type EventDraft,
  type EventEditing,
  type Trouble,
} from './event-draft.ts';
import { mergedCluster } from './rework-clusters.ts';

/** Makes several events one; where they contradict each other, the first has the say. */
export function mergeEvents(
  decision: DecisionOf<'merge'>,
  draft: EventDraft,
  editing: EventEditing,
): Trouble[] {
  const found = decision.events.map((address) => eventIn(draft, address, editing));
  const troubles = decision.events.flatMap((address, index) =>
    found[index] === null ? [unknownEvent(address, ['events', index])] : [],
  );
  const [first, ...others] = new Set(found.filter((one) => one !== null));
  if (troubles.length > 0 || first === undefined) return troubles;
  const cluster = mergedCluster([first.cluster, ...others.map((other) => other.cluster)], editing);
  settle(draft, { ...first, cluster }, editorsReason('merge', decision), editing);
  for (const { id } of others) {
    draft.events.delete(id);
    draft.gone.set(id, first.id);
  }
  return [];
}
