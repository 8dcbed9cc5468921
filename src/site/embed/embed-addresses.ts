import type { Digest } from '../digest/digest.ts';
import type { LostAddress } from '../lost-address.ts';
import { lostAddresses } from '../lost-address.ts';
import { pathOf } from '../path.ts';
import type { EmbedKind } from './embed-path.ts';

/** The address of an embed, and what it shows: a page, or that nothing is left to show. */
export type EmbedAddress =
  | { readonly id: string; readonly of: string; readonly lost: null }
  | { readonly id: string; readonly of: null; readonly lost: LostAddress };

/**
 * Every event or claim with a page, and the lost addresses. A merged one shows what it became a part
 * of at its own address: a redirect would lose the secret that WordPress gives to its frame.
 */
export function embedAddresses(digest: Digest, kind: EmbedKind): EmbedAddress[] {
  const entries = kind === 'event' ? digest.events : digest.entries.claims;
  const byPath = new Map(entries.map(({ id }) => [pathOf(kind, id), id]));
  return [
    ...entries.map(({ id }) => ({ id, of: id, lost: null })),
    ...lostAddresses(digest, kind).map((lost): EmbedAddress => {
      const of = lost.to === null ? undefined : byPath.get(lost.to);
      const { id } = lost;
      return of === undefined ? { id, of: null, lost } : { id, of, lost: null };
    }),
  ];
}
