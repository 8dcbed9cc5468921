import { z } from 'zod';
import { IsoDay } from '../model/calendar-date.ts';

/** `content/digest.yaml`: what holds for the whole of the content folder. */
export const DigestStamp = z.strictObject({
  /** The version of the export and of these files. */
  schema: z.literal(1),
  /** The day that counts as now: of `--as-of`, or of the newest article. */
  asOf: IsoDay,
});
export type DigestStamp = z.infer<typeof DigestStamp>;
