import { z } from 'zod';
import { LanguageCode } from '../model/language-code.ts';

/**
 * What the front matter of a seed (`.md`) may say of its article; other keys are the author's own.
 * `published` loses its time of day and is checked where the seed is read. A link leads to a web page, never to a script.
 */
export const SeedFrontMatter = z.object({
  publisher: z.string().min(1).exactOptional(),
  url: z.url({ protocol: /^https?$/u }).exactOptional(),
  title: z.string().min(1).exactOptional(),
  lang: LanguageCode.exactOptional(),
  published: z
    .union([z.string(), z.int()])
    .transform((value) => String(value).replace(/[T ]\d{2}:\d{2}.{0,30}$/u, ''))
    .exactOptional(),
  author: z.string().min(1).exactOptional(),
  licence: z.string().min(1).exactOptional(),
});
export type SeedFrontMatter = z.infer<typeof SeedFrontMatter>;
