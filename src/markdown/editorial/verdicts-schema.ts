import { z } from 'zod';
import { IsoDay } from '../../model/calendar-date.ts';
import { Localised } from '../../model/language-code.ts';

/**
 * What an editor found about a claim. Only people give verdicts, so each is signed, dated, reasoned
 * and rests on a primary source.
 */
export const Verdict = z.strictObject({
  /** The id of the claim group. */
  claim: z.string().min(1),
  rating: z.enum(['supported', 'refuted', 'mixed', 'unproven']),
  rationale: z.strictObject(Localised.shape),
  sources: z.array(z.url({ protocol: /^https?$/u })).min(1),
  editor: z.string().min(1),
  date: IsoDay,
});
export type Verdict = z.infer<typeof Verdict>;

/** `content/editorial/verdicts.yaml`. */
export const Verdicts = z.array(Verdict);
