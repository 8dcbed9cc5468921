import type { Event } from '../../model/event.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending } from '../digest/order.ts';
import type { Changes } from '../event/changes.ts';
import { changesBetween, publicationDays } from '../event/changes.ts';
import type { EventDay } from '../event/days.ts';
import { daysOf } from '../event/days.ts';
import type { EventLink } from '../event/event-link.ts';
import { eventLink } from '../event/event-link.ts';
import { pathOf } from '../path.ts';

/** What one day of publication brought on an event: an entry of a feed. */
export interface EventUpdate {
  readonly event: EventLink;
  readonly day: EventDay;
  /** Null on the first day. */
  readonly changes: Changes | null;
  /** What was known on that day, on the event's page. */
  readonly path: string;
}

/** So many entries a feed has at most. */
export const mostEntries = 50;

/** The updates of one event, the latest first. A day that only repeated what was known is none. */
export function updatesOf(digest: Digest, event: Event): EventUpdate[] {
  const known = publicationDays(digest, event);
  return daysOf(digest, event)
    .slice(0, mostEntries)
    .map((day): EventUpdate => {
      const before = day.day === null ? -1 : known.indexOf(day.day) - 1;
      const [from, to] = [known[before], day.day];
      return {
        event: eventLink(event),
        day,
        changes: from === undefined || to === null ? null : changesBetween(digest, event, from, to),
        path: pathOf('event', event.id, day.anchor),
      };
    })
    .filter(({ day, changes }) => day.news.length + (changes?.changes.length ?? 0) > 0);
}

/** The latest updates of all events. Reports without a date stand only in the feed of their event. */
export function latestUpdates(digest: Digest): EventUpdate[] {
  const latest = digest.events
    .flatMap((event) => publicationDays(digest, event).map((day) => ({ event, day })))
    .sort(
      descending(
        by(
          ({ day }) => day,
          ({ event }) => event.id,
        ),
      ),
    )
    .slice(0, mostEntries);
  const wanted = new Set(latest.map(({ event, day }) => `${event.id} ${day}`));
  const updates = [...new Set(latest.map(({ event }) => event))]
    .flatMap((event) => updatesOf(digest, event))
    .map((update) => [`${update.event.id} ${update.day.day ?? ''}`, update] as const)
    .filter(([key]) => wanted.has(key));
  const byKey = new Map(updates);
  return latest.flatMap(({ event, day }) => byKey.get(`${event.id} ${day}`) ?? []);
}
