import { z } from 'zod';
import { IsoDay } from '../calendar-date.ts';

/** What every act of an editor bears; all of it is shown to readers. */
export const signature = {
  /** The editor's name. */
  who: z.string().min(1),
  when: IsoDay,
  /** The reason, in a language of the editor's choice. */
  why: z.string().min(1),
};

export const Signed = z.strictObject(signature);
export type Signed = z.infer<typeof Signed>;
