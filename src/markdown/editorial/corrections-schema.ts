import { z } from 'zod';
import { IsoDay } from '../../model/calendar-date.ts';
import { entries } from '../../model/editorial/entries.ts';
import { Localised } from '../../model/language-code.ts';
import { PermalinkKind } from '../../model/permalinks.ts';

/** What was wrong on the site, and what stands there now. */
export const Correction = z.strictObject({
  when: IsoDay,
  /** The editor who corrected it. */
  who: z.string().min(1),
  /** The pages that it concerns, by kind and address; none if it concerns the site. */
  pages: z.array(z.strictObject({ kind: PermalinkKind, id: z.string().min(1) })).default([]),
  text: z.strictObject(Localised.shape),
});
export type Correction = z.infer<typeof Correction>;

/** `content/editorial/corrections.yaml`: the oldest first; nothing in it is ever changed. */
export const Corrections = entries(Correction);
