import type { Digest } from './digest/digest.ts';
import { pathOf } from './path.ts';

/** A page that search engines may list, within the site and without language. */
export interface SitemapPage {
  readonly path: string;
  /** When something new last appeared on it, null if unknown. */
  readonly changed: string | null;
  /** Whether it exists in each language. */
  readonly translated: boolean;
}

const lists = ['/', '/events/', '/articles/', '/claims/', '/sources/', '/entities/'];

/** Every page but those that only keep an old address alive. */
export function sitemapPages(digest: Digest): SitemapPage[] {
  const { entries, events, articles } = digest;
  const latest = (claims: Iterable<string>): string | null => {
    let last: string | null = null;
    for (const id of claims) {
      const { published } = digest.article(digest.claim(id).article);
      if (published !== null && (last === null || published > last)) last = published;
    }
    return last;
  };
  const ids = (claims: readonly { readonly id: string }[]): string[] => claims.map(({ id }) => id);
  const page = (path: string, changed: string | null): SitemapPage => ({
    ...{ path, changed },
    translated: true,
  });
  return [
    ...[...lists, '/data/'].map((path) => page(path, entries.asOf)),
    page('/about/', null),
    page('/corrections/', null),
    ...events.map(({ id, claims }) => page(pathOf('event', id), latest(claims))),
    ...entries.claims.map(({ id, claims }) => page(pathOf('claim', id), latest(claims))),
    ...entries.sources.map(({ id, roles }) =>
      page(pathOf('source', id), latest([...roles.reports, ...roles.relays])),
    ),
    ...entries.entities.map(({ id }) =>
      page(pathOf('entity', id), latest(ids([...digest.naming(id), ...digest.saidBy(id)]))),
    ),
    ...articles.map(({ id, published }) => ({
      path: pathOf('article', id),
      changed: published,
      translated: false,
    })),
  ];
}
