import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Where an attribution was found: a cue in the sentence, a neighbouring sentence, the article's
 * own credit line, or nowhere.
 */
export const AttributionScope = z.enum(['explicit', 'carried', 'article', 'none']);
export type AttributionScope = z.infer<typeof AttributionScope>;

/**
 * Who vouches for a claim and how it reached the article. `speaker` is null when nobody is named
 * or the speaker has no name (`anonymous`); `speakerText` is how the article calls the speaker;
 * `via` runs from the speaker outwards.
 */
export const Attribution = z.object({
  speaker: z.string().nullable(),
  speakerText: z.string().nullable(),
  anonymous: z.boolean(),
  via: z.array(z.string()),
  cues: z.array(Span),
  scope: AttributionScope,
});
export type Attribution = z.infer<typeof Attribution>;

/** The attribution of a statement that the article makes in its own voice. */
export const unattributed: Attribution = {
  speaker: null,
  speakerText: null,
  anonymous: false,
  via: [],
  cues: [],
  scope: 'none',
};
