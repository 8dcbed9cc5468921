import { z } from 'zod';
import { IsoDay } from '../model/calendar-date.ts';

/** `content/digest.yaml`: what holds for the whole of the content folder. */
export const DigestStamp = z.strictObject({
  /** The version of the export and of these files. */
  schema: z.literal(1),
  /** The day that counts as now: of `--as-of`, or of the newest article. */
  asOf: IsoDay,
  /**
   * The hashes of the editors' corrections that were shown, in their order; missing if there is none.
   * A later run refuses to change or drop one.
   */
  corrections: z.array(z.string()).exactOptional(),
});
export type DigestStamp = z.infer<typeof DigestStamp>;
