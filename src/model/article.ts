import { z } from 'zod';
import { ArticleVersion } from './article-version.ts';
import { DateMention, Published } from './calendar-date.ts';
import { Mention } from './entity.ts';
import { LanguageCode } from './language-code.ts';
import { Quantity } from './quantity.ts';
import { Sentence } from './sentence.ts';

/** One seed, read. `id` is `<published>-<first five words, romanised>`. */
export const Article = z.object({
  id: z.string().min(1),
  seed: z.string().min(1),
  lang: LanguageCode,
  published: Published.nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  dates: z.array(DateMention),
  quantities: z.array(Quantity),
  /** The versions before this one, the oldest first; absent if there are none. */
  versions: z.array(ArticleVersion).exactOptional(),
});
export type Article = z.infer<typeof Article>;
