import { parseSeed } from '../../src/analysis/seed.ts';
import type { LanguageDetector } from '../../src/text/detect-language.ts';
import { readSeedFrontMatter } from '../digest/seeds/seed-front-matter.ts';
import type { Drafts } from './article-draft.ts';

/**
 * The article of a `.txt` or `.md` file, which may have the header or the front matter of a seed.
 *
 * @param file The name of the file.
 */
export function textArticle(file: string, text: string, detector: LanguageDetector): Drafts {
  const { known, from, problems } = /\.md$/iu.test(file)
    ? readSeedFrontMatter(file, text)
    : { known: {}, from: 0, problems: [] };
  if (known === null) return { drafts: null, mistake: problems[0]?.message ?? 'No front matter.' };
  const { seed, problems: found } = parseSeed(file, text, {
    detector,
    fallback: 'en',
    known,
    from,
  });
  if (seed === null) return { drafts: null, mistake: found[0]?.message ?? 'No article.' };
  const { title, publisher, url, published, author = null, licence = null } = seed;
  const body = text.slice(seed.bodyStart).replaceAll('\r\n', '\n').trim();
  const fields = { title, publisher, url, published, author, licence };
  return { drafts: [{ ...fields, text: body, remarks: [] }], mistake: null };
}
