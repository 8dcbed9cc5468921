import { z } from 'zod';

/** What an address leads to: `/articles/`, `/claims/` (a group), `/events/`, `/entities/`, `/sources/`. */
export const PermalinkKind = z.enum(['article', 'claim', 'event', 'entity', 'source']);
export type PermalinkKind = z.infer<typeof PermalinkKind>;

/**
 * An address that was minted once and stays for ever. `to` is the id, of the same kind, that it
 * redirects to since the two were merged; `withdrawn` means that nothing stands behind it any more
 * and its page says so.
 */
export const Permalink = z.strictObject({
  id: z.string().min(1),
  kind: PermalinkKind,
  to: z.string().min(1).nullable().default(null),
  withdrawn: z.boolean().default(false),
  /**
   * Keys of what stood behind it when it last led somewhere, by which the same thing is known again
   * although others have joined, left or renamed it.
   */
  members: z.array(z.string()).optional(),
});
export type Permalink = z.infer<typeof Permalink>;

/** Every address ever minted, in the order of minting; nothing is ever removed. */
export const Permalinks = z.array(Permalink);
export type Permalinks = z.infer<typeof Permalinks>;
