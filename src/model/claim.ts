import { z } from 'zod';
import { Attribution } from './attribution.ts';
import { DateMention } from './calendar-date.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';

/** The modality of a claim's content (not of the saying). */
export const Modality = z.enum([
  'happened',
  'state',
  'planned',
  'possible',
  'expected',
  'hoped',
  'demanded',
  'denied',
  'no-comment',
  'unclear',
]);
export type Modality = z.infer<typeof Modality>;

export const Polarity = z.enum(['+', '-']);
export type Polarity = z.infer<typeof Polarity>;

/**
 * A statement about the world as a span of the article's own words, without its attribution
 * phrase, outer quotation marks and final punctuation. `id` is `<article>-c<n>`; `entities` are
 * those named inside the span; `context` adds those that a pronoun or a definite description in
 * it stands for; `concepts` are keys of the shared lexicon, sorted.
 */
export const Claim = z.object({
  id: z.string().min(1),
  article: z.string().min(1),
  sentence: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  checkWorthy: z.boolean(),
  attribution: Attribution,
  modality: Modality,
  polarity: Polarity,
  hedges: z.array(Span),
  /** Words that take sides. */
  loaded: z.array(Span),
  dates: z.array(DateMention),
  quantities: z.array(Quantity),
  entities: z.array(z.string()),
  context: z.array(z.string()),
  concepts: z.array(z.string()),
  group: z.string(),
});
export type Claim = z.infer<typeof Claim>;
