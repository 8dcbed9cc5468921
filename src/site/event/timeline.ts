import type { Event } from '../../model/event.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';
import type { EventLink } from './event-link.ts';
import { eventLink } from './event-link.ts';

/** One entry of a timeline, at the day it is sorted by. */
export type TimelineEntry =
  | { readonly kind: 'this'; readonly day: string; readonly event: EventLink }
  | { readonly kind: 'related'; readonly day: string; readonly event: EventLink }
  | { readonly kind: 'published'; readonly day: string; readonly articles: number };

/** The event among the related ones and the days of publication, the earliest first. */
export function timelineOf(digest: Digest, event: Event): TimelineEntry[] {
  const related = unique(event.related.map((link) => link.event)).map((id) => digest.event(id));
  const articles = unique(event.claims.map((id) => digest.claim(id).article));
  const published = Map.groupBy(articles, (id) => digest.article(id).published);
  const entries: TimelineEntry[] = [
    ...dated('this', [event]),
    ...dated('related', related),
    ...[...published].flatMap(([day, { length }]): TimelineEntry[] =>
      day === null ? [] : [{ kind: 'published', day, articles: length }],
    ),
  ];
  return entries.sort(
    by(
      ({ day }) => day,
      ({ kind }) => kind,
    ),
  );
}

function dated(kind: 'this' | 'related', events: readonly Event[]): TimelineEntry[] {
  return events.flatMap((event): TimelineEntry[] => {
    const day = event.from ?? event.to;
    return day === null ? [] : [{ kind, day, event: eventLink(event) }];
  });
}
