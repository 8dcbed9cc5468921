import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { SiteArticle } from '../digest/site-article.ts';
import type { EventLink } from '../event/event-link.ts';
import { eventLink } from '../event/event-link.ts';
import type { ArticleLink } from './article-link.ts';
import { articleLink } from './article-link.ts';

/** An article in a list. */
export interface ArticleCard extends ArticleLink {
  readonly claims: number;
  /** The events that most of its claims are on, at most two. */
  readonly events: readonly EventLink[];
}

export function articleCard(digest: Digest, { id, claims }: SiteArticle): ArticleCard {
  return {
    ...articleLink(digest, id),
    claims: claims.length,
    events: eventsOf(digest, id).slice(0, 2),
  };
}

/** The events that an article reports on, those that most of its claims are on first. */
export function eventsOf(digest: Digest, article: string): EventLink[] {
  const { claims } = digest.article(article);
  const own = new Set(claims.map(({ id }) => id));
  const events = unique(claims.flatMap(({ id }) => digest.eventsOf(id)));
  const weight = new Map(
    events.map((event) => [event, event.claims.filter((id) => own.has(id)).length]),
  );
  return events
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .map((event) => eventLink(event));
}
