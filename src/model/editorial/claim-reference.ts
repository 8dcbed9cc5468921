import { z } from 'zod';

/**
 * How an editor names a claim: by its article's address and its own words. Numbers of claims move
 * when the extraction changes; words do not, and a reader of the file sees what is meant.
 */
export const ClaimReference = z.strictObject({
  article: z.string().min(1),
  /** The claim as printed, or so much of it that no other claim of the article has these words. */
  words: z.string().min(1),
});
export type ClaimReference = z.infer<typeof ClaimReference>;
