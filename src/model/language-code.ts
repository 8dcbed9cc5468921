import { z } from 'zod';

/** The languages that Zvirka reads and shows, as BCP 47 tags. */
export const LanguageCode = z.enum(['uk', 'ru', 'en']);
export type LanguageCode = z.infer<typeof LanguageCode>;

/** One text for each interface language. */
export const Localised = z.object({ en: z.string(), uk: z.string(), ru: z.string() });
export type Localised = z.infer<typeof Localised>;
