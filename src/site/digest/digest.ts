import type { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import type { Relation } from '../../model/relation.ts';
import { hasEventPage } from '../event/event-link.ts';
import type { DigestEntries } from './digest-entries.ts';
import { by, descending, unique } from './order.ts';
import type { SiteArticle, SiteClaim } from './site-article.ts';

/** The entries, sorted and ready for look-up. A look-up by an id that nothing has throws. */
export interface Digest {
  readonly entries: DigestEntries;
  /** The newest first. */
  readonly articles: readonly SiteArticle[];
  /** Those with a page; the newest reports first. */
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  article(id: string): SiteArticle;
  claim(id: string): SiteClaim;
  event(id: string): Event;
  group(id: string): ClaimGroup;
  isArticle(id: string): boolean;
  isClaim(id: string): boolean;
  /** A person, a place, an outlet…; null for an id without an entry. */
  named(id: string): Entity | null;
  /** Null for anything that is not an outlet or agency. */
  source(id: string): SourceFrontMatter | null;
  /** Whether the group has a page of its own. */
  hasPage(group: string): boolean;
  /** The events with a page that a claim is on. */
  eventsOf(claim: string): readonly Event[];
  /** Those that somebody takes part in, or that take place there; the newest reports first. */
  eventsWith(named: string): readonly Event[];
  /** The claims that a speaker vouches for. */
  saidBy(speaker: string): readonly SiteClaim[];
  /** The claims that name somebody or something. */
  naming(named: string): readonly SiteClaim[];
  /** The relations that touch any claim of the group. */
  relationsOf(group: string): readonly Relation[];
  /** The claims that a group unites, in the order of their articles' dates. */
  membersOf(group: string): readonly SiteClaim[];
}

export function createDigest(entries: DigestEntries): Digest {
  const articles = entries.articles.toSorted(
    descending(
      by(
        ({ published }) => published ?? '',
        ({ id }) => id,
      ),
    ),
  );
  const claims = articles.flatMap((article) => article.claims);
  const relations = distinct(entries.claims.flatMap((group) => group.relations));
  const find = {
    article: byId(articles, 'article'),
    claim: byId(claims, 'claim'),
    event: byId(entries.events, 'event'),
    group: byId([...entries.claims, ...entries.hosted], 'claim group'),
  };
  const articleIds = new Set(articles.map(({ id }) => id));
  const claimIds = new Set(claims.map(({ id }) => id));
  const published = (claim: string): string =>
    find.article(find.claim(claim).article).published ?? '';
  const lastReport = (event: Event): string => event.claims.map(published).sort().at(-1) ?? '';
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const named = new Map<string, Entity>(
    [...entries.entities, ...entries.sources].map((entity) => [entity.id, entity]),
  );
  const paged = new Set(entries.claims.map(({ id }) => id));
  const events = entries.events.filter(hasEventPage).toSorted(
    descending(
      by(
        lastReport,
        ({ claims: { length } }) => length,
        ({ id }) => id,
      ),
    ),
  );
  const eventsByName = indexed(events, ({ participants, place }) => [
    ...participants,
    ...(place === null ? [] : [place]),
  ]);
  const bySpeaker = indexed(claims, ({ attribution: { speaker } }) =>
    speaker === null ? [] : [speaker],
  );
  const byName = indexed(claims, (claim) => claim.entities);
  const eventsByClaim = indexed(events, (event) => event.claims);
  const relationsByGroup = indexed(relations, ({ a, b }) =>
    unique([...a, ...b].map((id) => find.claim(id).group)),
  );
  return {
    ...find,
    entries,
    articles,
    events,
    relations,
    isArticle: (id) => articleIds.has(id),
    isClaim: (id) => claimIds.has(id),
    named: (id) => named.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    hasPage: (group) => paged.has(group),
    eventsOf: (claim) => eventsByClaim.get(claim) ?? [],
    eventsWith: (id) => eventsByName.get(id) ?? [],
    saidBy: (id) => bySpeaker.get(id) ?? [],
    naming: (id) => byName.get(id) ?? [],
    relationsOf: (group) => relationsByGroup.get(group) ?? [],
    membersOf: (group) =>
      find
        .group(group)
        .claims.map(find.claim)
        .sort(
          by(
            ({ id }) => published(id),
            ({ article }) => article,
            ({ start }) => start,
          ),
        ),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[], kind: string) {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`The content names the ${kind} ${id} and has none`);
    return found;
  };
}

function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [item]);
      else list.push(item);
    }
  }
  return map;
}

/** A relation between two pages stands with both. */
function distinct(relations: readonly Relation[]): Relation[] {
  return [...new Map(relations.map((relation) => [JSON.stringify(relation), relation])).values()];
}
