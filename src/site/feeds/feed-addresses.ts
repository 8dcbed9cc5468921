import type { Digest } from '../digest/digest.ts';
import { lostAddresses } from '../lost-address.ts';
import { pathOf } from '../path.ts';

/** A feed's address, and what it is the feed of. */
export interface FeedAddress {
  readonly id: string;
  readonly of: string;
}

/**
 * Every event or source with a feed, and the merged ones whose subscribers go on to get the feed of
 * what theirs became a part of.
 */
export function feedAddresses(digest: Digest, kind: 'event' | 'source'): FeedAddress[] {
  const ids = (kind === 'event' ? digest.events : digest.entries.sources).map(({ id }) => id);
  const byPath = new Map(ids.map((id) => [pathOf(kind, id), id]));
  return [
    ...ids.map((id) => ({ id, of: id })),
    ...lostAddresses(digest, kind).flatMap(({ id, to }) => {
      const of = to === null ? undefined : byPath.get(to);
      return of === undefined ? [] : [{ id, of }];
    }),
  ];
}
