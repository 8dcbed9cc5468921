import type { CollectionPage, Event, EventStatusType, WithContext } from 'schema-dts';
import type { EventStatus, Event as DigestEvent } from '../../model/event.ts';
import type { Digest } from '../digest/digest.ts';
import { lastStatus } from '../event/event-link.ts';
import { pathOf } from '../path.ts';
import { actorData, placeData } from './named-data.ts';
import type { PageLanguage } from './page-language.ts';
import { isoTime } from './iso-time.ts';
import { siteReference } from './website-data.ts';

/** The statuses of schema.org for what these sources say; it has none for the others. */
const statuses: Readonly<Record<EventStatus, EventStatusType | null>> = {
  planned: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  happened: null,
  cancelled: 'https://schema.org/EventCancelled',
  lapsed: null,
  unknown: null,
};

/** The page of an event: what reports say about it, collected. */
export function eventData(
  digest: Digest,
  id: string,
  page: PageLanguage,
): WithContext<CollectionPage> {
  const event = digest.event(id);
  const url = page.absolute(pathOf('event', id));
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.name(event.title),
    inLanguage: page.locale,
    dateModified: lastStatus(event).asOf,
    isPartOf: siteReference(digest.entries.settings, page),
    about: aboutEvent(digest, event, page),
  };
}

function aboutEvent(digest: Digest, event: DigestEvent, page: PageLanguage): Event {
  const eventStatus = statuses[lastStatus(event).status];
  const place = event.place === null ? null : placeData(digest, event.place, page);
  const attendee = event.participants.flatMap((id) => actorData(digest, id, page) ?? []);
  const [startDate, endDate] = [isoTime(event.from, event), isoTime(event.to, event)];
  return {
    '@type': 'Event',
    name: page.name(event.title),
    ...(startDate === null ? {} : { startDate }),
    ...(endDate === null ? {} : { endDate }),
    ...(eventStatus === null ? {} : { eventStatus }),
    ...(place === null ? {} : { location: place }),
    ...(attendee.length === 0 ? {} : { attendee }),
  };
}
