import { z } from 'zod';
import { Localised } from '../../model/language-code.ts';

/** `content/editorial/site.yaml`: what the people behind a site say of it. */
export const SiteSettings = z.strictObject({
  /** The name in the masthead. */
  name: z.string().min(1),
  /** What the site is, in one sentence for each interface language. */
  description: z.strictObject(Localised.shape),
  /** Where readers write to: an address of mail or of a page; null if nobody is to be written to. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/u })]).nullable(),
  /** Publish short excerpts only, never whole articles: in pages, search, feeds and downloads. */
  excerptsOnly: z.boolean(),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
