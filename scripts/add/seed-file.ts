import { joinFrontMatter } from '../../src/markdown/front-matter.ts';
import type { LanguageCode } from '../../src/model/language-code.ts';
import type { Romaniser } from '../../src/text/romanise.ts';
import { slug } from '../../src/text/slug.ts';
import type { ArticleDraft } from './article-draft.ts';

/** How many words of the title the name of the file shows. */
const words = 8;

/** The longest name without its ending, in characters: file systems allow 255 bytes. */
const longestName = 120;

/**
 * The text of a `.md` seed.
 *
 * @param lang Null if it is none of those that can be read.
 */
export function seedText(draft: ArticleDraft, lang: LanguageCode | null): string {
  const { title, publisher, url, published, author, licence, text } = draft;
  const fields = { title, publisher, url, published, lang, author, licence };
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  return joinFrontMatter(Object.fromEntries(known), `\n${text}\n`);
}

/**
 * The name of a seed without its ending: ASCII, and never a path.
 *
 * @example
 * // '2031-03-04-ministerka-planuie-poikhaty'
 */
export function seedName({ published, title, text }: ArticleDraft, romanise: Romaniser): string {
  const begin = slug(title ?? text.slice(0, 400), romanise, words);
  return [published ?? 'undated', begin]
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longestName)
    .replace(/-+$/u, '');
}
