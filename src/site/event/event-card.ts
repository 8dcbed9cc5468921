import type { Event, EventStatus } from '../../model/event.ts';
import type { RelationType } from '../../model/relation.ts';
import type { Counts } from '../counts.ts';
import { claimCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import { pathOf } from '../path.ts';
import { gravestOf } from './differences.ts';
import type { EventLink } from './event-link.ts';
import { eventLink, lastStatus } from './event-link.ts';
import { statusVoices } from './status-voices.ts';

/** An event in a list: enough for one neutral sentence, its status and its counts. */
export interface EventCard extends EventLink {
  readonly path: string;
  readonly place: NamedLink | null;
  readonly asOf: string;
  readonly voices: readonly NamedLink[];
  readonly counts: Counts;
  /** The status before the present one, null if it has always been the same. */
  readonly before: { readonly status: EventStatus; readonly asOf: string } | null;
  /** The gravest kind of difference between reports, null if they differ in exactness at most. */
  readonly differs: RelationType | null;
}

export function eventCard(digest: Digest, event: Event): EventCard {
  const last = lastStatus(event);
  const before = event.status.at(-2);
  return {
    ...eventLink(event),
    path: pathOf('event', event.id),
    place: event.place === null ? null : namedLink(digest, event.place),
    asOf: last.asOf,
    voices: statusVoices(digest, last),
    counts: claimCounts(digest, event.claims),
    before: before === undefined ? null : { status: before.status, asOf: before.asOf },
    differs: gravestOf(digest, event),
  };
}
