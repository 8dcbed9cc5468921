import { z } from 'zod';
import { LanguageCode } from '../model/language-code.ts';

/** One figure of the quality table. */
export const QualityScore = z.strictObject({
  measure: z.string().min(1),
  language: z.union([LanguageCode, z.literal('all')]),
  /** A share between 0 and 1, or a count. */
  value: z.number(),
  /** What the measure must reach over all languages, null for a single language. */
  bar: z
    .union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })])
    .nullable(),
  reached: z.boolean().nullable(),
  detail: z.string(),
  misses: z.array(z.string()),
});
export type QualityScore = z.infer<typeof QualityScore>;

/** `content/quality.json`: the figures of `npm run evaluate`. */
export const Quality = z.strictObject({ schema: z.literal(1), scores: z.array(QualityScore) });
export type Quality = z.infer<typeof Quality>;
