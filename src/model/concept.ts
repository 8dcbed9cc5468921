import { z } from 'zod';

/**
 * One meaning in general news, whatever the part of speech, with the lemmas and fixed phrases that
 * express it in each language. Claims of different languages are compared by these keys.
 */
export const Concept = z.object({
  key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  en: z.array(z.string()).min(1),
  uk: z.array(z.string()).min(1),
  ru: z.array(z.string()).min(1),
  antonym: z.string().optional(),
});
export type Concept = z.infer<typeof Concept>;
