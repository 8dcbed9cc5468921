import { z } from 'zod';
import { Because } from './because.ts';

/** The root of a chain: who first vouched for it, and through whom it reached us. */
export const Origin = z.object({
  id: z.string().min(1),
  speaker: z.string().nullable(),
  via: z.array(z.string()),
  claims: z.array(z.string()).min(1),
});
export type Origin = z.infer<typeof Origin>;

/** The same claim wherever it stands: same truth conditions, same time reference. */
export const ClaimGroup = z.object({
  id: z.string().min(1),
  claims: z.array(z.string()).min(1),
  origins: z.array(Origin),
  /** The fewest and the most independent origins compatible with the texts. */
  originRange: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  because: z.array(Because),
});
export type ClaimGroup = z.infer<typeof ClaimGroup>;
