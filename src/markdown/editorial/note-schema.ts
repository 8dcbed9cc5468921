import { z } from 'zod';
import { IsoDay } from '../../model/calendar-date.ts';
import { LanguageCode } from '../../model/language-code.ts';

const signed = {
  /** The language of the note; links to events bear their titles in it. */
  lang: LanguageCode,
  who: z.string().min(1),
  when: IsoDay,
};

/**
 * The front matter of `content/editorial/notes/*.md`: on the page of which event or claim the note
 * stands, by its address.
 */
export const NoteFrontMatter = z.union([
  z.strictObject({ event: z.string().min(1), ...signed }),
  z.strictObject({ claim: z.string().min(1), ...signed }),
]);
export type NoteFrontMatter = z.infer<typeof NoteFrontMatter>;
