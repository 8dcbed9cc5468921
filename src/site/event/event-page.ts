import type { Localised } from '../../model/language-code.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending, unique } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import type { EventDay } from './days.ts';
import { daysOf } from './days.ts';
import type { Differences } from './differences.ts';
import { differencesOf } from './differences.ts';
import type { EventCard } from './event-card.ts';
import { eventCard } from './event-card.ts';
import type { EventLink } from './event-link.ts';
import { eventLink, lastStatus } from './event-link.ts';
import type { Point } from './points.ts';
import { pointsOf } from './points.ts';
import type { TimelineEntry } from './timeline.ts';
import { timelineOf } from './timeline.ts';
import type { Unsettled } from './unsettled.ts';
import { unsettledOf } from './unsettled.ts';

/** Everything that the page of an event shows. */
export interface EventPage extends EventCard {
  readonly title: Localised;
  readonly participants: readonly NamedLink[];
  /** What the status rests on, in the sources' own words: one claim of each voice. */
  readonly inShort: readonly Statement[];
  readonly days: readonly EventDay[];
  readonly points: readonly Point[];
  readonly differences: Differences;
  readonly unsettled: Unsettled;
  readonly timeline: readonly TimelineEntry[];
  readonly articles: readonly { readonly article: ArticleLink; readonly claims: number }[];
  readonly related: readonly { readonly type: string; readonly event: EventLink }[];
}

/** So many quotations stand at the top of the page. */
const shortest = 3;

/** @throws {Error} if there is no such event. */
export function eventPage(digest: Digest, id: string): EventPage {
  const event = digest.event(id);
  const perArticle = Map.groupBy(event.claims, (claim) => digest.claim(claim).article);
  return {
    ...eventCard(digest, event),
    participants: event.participants.map((participant) => namedLink(digest, participant)),
    inShort: inShort(digest, lastStatus(event).claims),
    days: daysOf(digest, event),
    points: pointsOf(digest, event),
    differences: differencesOf(digest, event),
    unsettled: unsettledOf(digest, event),
    timeline: timelineOf(digest, event),
    articles: [...perArticle]
      .map(([article, { length }]) => ({ article: articleLink(digest, article), claims: length }))
      .sort(
        descending(
          by(
            ({ article }) => article.published ?? '',
            ({ claims }) => claims,
            ({ article }) => article.id,
          ),
        ),
      ),
    related: event.related.map((link) => ({
      type: link.type,
      event: eventLink(digest.event(link.event)),
    })),
  };
}

/** The best claim of each voice. */
function inShort(digest: Digest, ids: readonly string[]): Statement[] {
  const claims = bestFirst(ids.map((id) => digest.claim(id)));
  const voice = ({ attribution }: (typeof claims)[number]): string =>
    attribution.speaker ?? attribution.speakerText ?? attribution.via[0] ?? '';
  const voices = unique(claims.map(voice));
  return voices
    .flatMap((name) => claims.find((claim) => voice(claim) === name) ?? [])
    .slice(0, shortest)
    .map((claim) => statementOf(digest, claim));
}
