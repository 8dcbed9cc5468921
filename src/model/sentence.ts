import { z } from 'zod';
import { Because } from './because.ts';

/** What a sentence is in its article. */
export const SentenceKind = z.enum(['body', 'heading', 'boilerplate', 'credit']);
export type SentenceKind = z.infer<typeof SentenceKind>;

/**
 * Why a sentence yields no claim (or part of it none). `heading`, `boilerplate`, `credit`: what
 * the sentence is; `question`, `opinion`, `motive`, `loaded`, `vague`: content that nobody could
 * check; `unresolved-reference`: "this", "they" with no or several candidates;
 * `unsupported-language`: outside the three; `fragment`: no predicate; `unparsed`: none of the rules
 * could read it; `editor`: an editor found it to be no claim.
 */
export const AbstentionReason = z.enum([
  'heading',
  'boilerplate',
  'credit',
  'question',
  'opinion',
  'motive',
  'loaded',
  'vague',
  'fragment',
  'unresolved-reference',
  'unsupported-language',
  'unparsed',
  'editor',
]);
export type AbstentionReason = z.infer<typeof AbstentionReason>;

/** A sentence; together the sentences cover every non-space character after the header. */
export const Sentence = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: SentenceKind,
  claims: z.array(z.string()),
  abstained: AbstentionReason.nullable(),
  /** The decisions of editors that took claims away. */
  because: z.array(Because).optional(),
});
export type Sentence = z.infer<typeof Sentence>;
