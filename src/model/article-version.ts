import { z } from 'zod';
import { Published } from './calendar-date.ts';

/**
 * An earlier version of an article: the seed that holds it, and what its successor changed, in
 * sentences of either text.
 */
export const ArticleVersion = z.object({
  seed: z.string().min(1),
  published: Published.nullable(),
  removed: z.array(z.string()),
  added: z.array(z.string()),
});
export type ArticleVersion = z.infer<typeof ArticleVersion>;
