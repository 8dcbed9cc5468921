import type { RelationView } from './claim/relation-view.ts';
import type { Digest } from './digest/digest.ts';
import { by, descending } from './digest/order.ts';
import type { Changes } from './event/changes.ts';
import { changesOf } from './event/changes.ts';
import { differencesOf, gravity } from './event/differences.ts';
import type { EventCard } from './event/event-card.ts';
import { eventCard } from './event/event-card.ts';
import type { EventLink } from './event/event-link.ts';
import { eventLink } from './event/event-link.ts';

/** Everything that the home page shows besides the articles. */
export interface HomePage {
  readonly events: readonly { readonly card: EventCard; readonly changes: Changes | null }[];
  /** The gravest difference between reports of the events shown, null if there is none. */
  readonly largest: { readonly event: EventLink; readonly relation: RelationView } | null;
  /** Dated events, the latest first. */
  readonly timeline: readonly EventLink[];
  readonly totals: {
    readonly articles: number;
    readonly claims: number;
    readonly events: number;
    readonly sources: number;
  };
}

/** So many events are told on the home page, and so many stand in its timeline. */
const most = { events: 8, timeline: 14 };

export function homePage(digest: Digest): HomePage {
  const events = digest.events.slice(0, most.events);
  return {
    events: events.map((event) => ({
      card: eventCard(digest, event),
      changes: changesOf(digest, event),
    })),
    largest: largestOf(digest, events),
    timeline: digest.events
      .filter(({ from, to }) => (from ?? to) !== null)
      .toSorted(
        descending(
          by(
            ({ from, to }) => from ?? to ?? '',
            ({ id }) => id,
          ),
        ),
      )
      .slice(0, most.timeline)
      .map(eventLink),
    totals: {
      articles: digest.articles.length,
      claims: digest.articles.reduce((sum, { claims }) => sum + claims.length, 0),
      events: digest.events.length,
      sources: digest.entries.sources.length,
    },
  };
}

/** The gravest kind; among equals that of the event with the newest reports. */
function largestOf(digest: Digest, events: Digest['events']): HomePage['largest'] {
  const [largest] = events
    .flatMap((event) => {
      const { largest: relation } = differencesOf(digest, event);
      return relation === null ? [] : [{ event: eventLink(event), relation }];
    })
    .sort(by(({ relation }) => gravity(relation.type)));
  return largest ?? null;
}
