import { z } from 'zod';
import { IsoDay } from '../calendar-date.ts';
import { Localised } from '../language-code.ts';
import { entries } from './entries.ts';

export const Rating = z.enum(['supported', 'refuted', 'not-enough-evidence', 'conflicting']);
export type Rating = z.infer<typeof Rating>;

/**
 * What an editor found about a claim. Only people give verdicts, so each is signed, dated, reasoned
 * and rests on a primary source.
 */
export const Verdict = z.strictObject({
  /** The address of the claim's page; for a claim without one the claim's id. */
  claim: z.string().min(1),
  /**
   * The hash of a wording of the claim (`quotationHash`): a verdict holds for words that somebody
   * has read and for no others.
   */
  quotation: z.string().regex(/^[0-9a-z]{1,11}$/u),
  rating: Rating,
  rationale: z.strictObject(Localised.shape),
  sources: z.array(z.url({ protocol: /^https?$/u })).min(1),
  editor: z.string().min(1),
  date: IsoDay,
});
export type Verdict = z.infer<typeof Verdict>;

/** `content/editorial/verdicts.yaml`. */
export const Verdicts = entries(Verdict);
