import type { DecisionOf } from '../../model/editorial/decision.ts';
import type { DateValue } from '../../model/calendar-date.ts';
import { daysOf } from '../claim-groups/days.ts';
import { editorsReason } from './editors-reason.ts';
import {
  eventIn,
  settle,
  unknownEvent,
  type EventDraft,
  type EventEditing,
  type Trouble,
} from './event-draft.ts';
import { partedCluster } from './rework-clusters.ts';

/** Makes what some claims speak of an event of its own, under the address that the editor chose. */
export function splitEvent(
  decision: DecisionOf<'split'>,
  draft: EventDraft,
  editing: EventEditing,
): Trouble[] {
  const { event: address, as } = decision;
  const one = eventIn(draft, address, editing);
  if (one === null) return [unknownEvent(address, ['event'])];
  const found = decision.claims.map(editing.find);
  const troubles = found.flatMap(({ trouble }, index): Trouble[] =>
    trouble === null ? [] : [{ path: ['claims', index], ...trouble }],
  );
  if (troubles.length > 0) return troubles;
  if (editing.isTaken(as) || draft.added.has(as)) {
    const message = `The address ${as} is that of another event.`;
    return [{ path: ['as'], message, remedy: 'Choose another one.' }];
  }
  const claims = new Set(found.flatMap((told) => told.claims ?? []).map(({ id }) => id));
  const { parted, rest } = partedCluster(one.cluster, claims, editing);
  if (parted === null || rest === null) {
    const message =
      parted === null
        ? `None of these claims speaks of the event ${address}.`
        : `These are all the claims that speak of the event ${address}.`;
    return [{ path: ['claims'], message, remedy: 'Name some of those on its page.' }];
  }
  const because = editorsReason('split', decision);
  settle(draft, { ...one, cluster: rest }, because, editing);
  // A space keeps it apart from the ids that rules give.
  const id = `split ${as}`;
  const date = dateOf(decision);
  const occasion = date === null ? null : daysOf(date, Number.NEGATIVE_INFINITY);
  const cluster = { ...parted, date, occasion, place: decision.place ?? null };
  const event = editing.describe(cluster);
  draft.events.set(id, { id, cluster, event, title: decision.title, because: [because] });
  draft.added.set(as, id);
  return [];
}

/** From one day to another; open where the editor gave none. */
function dateOf({ from, to }: DecisionOf<'split'>): DateValue | null {
  if (from === undefined && to === undefined) return null;
  const precision = from === undefined ? 'deadline' : from === to ? 'day' : 'interval';
  return { from: from ?? null, to: to ?? null, precision, basis: 'stated' };
}
