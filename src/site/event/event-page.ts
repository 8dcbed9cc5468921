import type { Localised } from '../../model/language-code.ts';
import type { Reason } from '../claim/because-values.ts';
import { reasonsOf } from '../claim/because-values.ts';
import type { Digest } from '../digest/digest.ts';
import { by } from '../digest/order.ts';
import type { SiteNote } from '../digest/site-note.ts';
import { notesOn } from '../editorial/notes-on.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { sharedEvent } from '../share/shared-page.ts';
import type { Agreement } from './agreement.ts';
import { agreementOf } from './agreement.ts';
import type { Changes } from './changes.ts';
import { changesOf } from './changes.ts';
import type { EventDay } from './days.ts';
import { daysOf } from './days.ts';
import type { Differences } from './differences.ts';
import { differencesOf } from './differences.ts';
import type { EventCard } from './event-card.ts';
import { eventCard } from './event-card.ts';
import type { EventLink } from './event-link.ts';
import { eventLink } from './event-link.ts';
import type { FigureSeries } from './figures.ts';
import { figureSeries } from './figures.ts';
import type { LeadEntry } from './lead.ts';
import { leadOf } from './lead.ts';
import type { LetteredArticle } from './lettered-articles.ts';
import { letteredArticles } from './lettered-articles.ts';
import type { Point } from './points.ts';
import { pointsOf } from './points.ts';
import type { Provenance } from './provenance.ts';
import { provenanceOf } from './provenance.ts';
import type { TimelineEntry } from './timeline.ts';
import { timelineOf } from './timeline.ts';
import type { Unsettled } from './unsettled.ts';
import { unsettledOf } from './unsettled.ts';

/** Everything that the page of an event shows. */
export interface EventPage extends EventCard {
  readonly title: Localised;
  readonly participants: readonly NamedLink[];
  /** What the present status and the one before it rest on. */
  readonly lead: readonly LeadEntry[];
  /** What the last day of publication changed, null if there is only one. */
  readonly changes: Changes | null;
  readonly days: readonly EventDay[];
  readonly points: readonly Point[];
  readonly differences: Differences;
  readonly unsettled: Unsettled;
  readonly timeline: readonly TimelineEntry[];
  readonly agreement: Agreement;
  readonly provenance: Provenance;
  readonly figures: readonly FigureSeries[];
  /** In the order of publication, each with all that it says of the event. */
  readonly articles: readonly LetteredArticle[];
  /** By the kind of link, in the order of the kinds' names. */
  readonly related: readonly { readonly type: string; readonly events: readonly EventLink[] }[];
  readonly notes: readonly SiteNote[];
  /** The decisions of editors that made it what it is. */
  readonly decisions: readonly Reason[];
  readonly shared: SharedPage;
}

/** @throws {Error} if there is no such event. */
export function eventPage(digest: Digest, id: string): EventPage {
  const event = digest.event(id);
  const points = pointsOf(digest, event);
  const articles = letteredArticles(digest, event);
  const card = eventCard(digest, event);
  const lead = leadOf(digest, event);
  const days = daysOf(digest, event);
  return {
    ...card,
    participants: event.participants.map((participant) => namedLink(digest, participant)),
    lead,
    changes: changesOf(digest, event),
    days,
    points,
    differences: differencesOf(digest, event),
    unsettled: unsettledOf(digest, event),
    timeline: timelineOf(digest, event),
    agreement: agreementOf(digest, event, articles, points),
    provenance: provenanceOf(digest, articles),
    figures: figureSeries(digest, event),
    articles,
    related: [...Map.groupBy(event.related, ({ type }) => type)]
      .sort(by(([type]) => type))
      .map(([type, links]) => ({
        type,
        events: links.map((link) => eventLink(digest.event(link.event))),
      })),
    notes: notesOn(digest, 'event', id),
    decisions: reasonsOf(digest, event.because ?? []),
    shared: sharedEvent(digest, { ...card, lead, days }),
  };
}
