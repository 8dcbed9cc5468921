import type { Signed } from '../model/editorial/signed.ts';
import type { PermalinkKind } from '../model/permalinks.ts';
import type { Digest } from './digest/digest.ts';
import { markOf } from './claim/statement.ts';
import { hasEventPage } from './event/event-link.ts';
import { pathOf } from './path.ts';

/** An address that once led to a page of its own and does not any more. */
export interface LostAddress {
  readonly id: string;
  /** Where to find it now, null if it was withdrawn. */
  readonly to: string | null;
  /** The editor who withdrew it; null if nobody did. */
  readonly withdrawn: Signed | null;
}

/**
 * The addresses of one kind that were minted and have no page: what was merged leads to the page
 * that it became a part of, a claim that lost its page to its place in the article.
 */
export function lostAddresses(digest: Digest, kind: PermalinkKind): LostAddress[] {
  const permalinks = digest.entries.permalinks.filter((permalink) => permalink.kind === kind);
  const next = new Map(permalinks.map(({ id, to }) => [id, to]));
  const final = (id: string): string => {
    const to = next.get(id) ?? null;
    return to === null ? id : final(to);
  };
  const pages = idsWithPage(digest, kind);
  const hosted = new Map(
    kind === 'claim'
      ? digest.entries.hosted.flatMap(({ id, claims: [claim] }) =>
          claim === undefined ? [] : [[id, digest.claim(claim)]],
        )
      : [],
  );
  return permalinks
    .filter(({ id }) => !pages.has(id))
    .map(({ id }) => {
      const end = final(id);
      const claim = hosted.get(end);
      if (claim !== undefined) {
        return { id, to: pathOf('article', claim.article, markOf(claim)), withdrawn: null };
      }
      const withdrawn = kind === 'event' ? (digest.entries.withdrawn[end] ?? null) : null;
      return { id, to: pages.has(end) ? pathOf(kind, end) : null, withdrawn };
    });
}

function idsWithPage({ entries }: Digest, kind: PermalinkKind): Set<string> {
  const { articles, claims, events, entities, sources } = entries;
  const lists = {
    article: articles,
    claim: claims,
    event: events.filter(hasEventPage),
    entity: entities,
    source: sources,
  };
  return new Set(lists[kind].map(({ id }) => id));
}
