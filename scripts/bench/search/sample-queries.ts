import type { GeneratedArticle } from '../corpus/generate-corpus.ts';
import { createRandom } from '../corpus/random.ts';

/** How many queries of each length are asked. */
const count = 30;

/** Words that a reader may type, joined by nothing but spaces in the text. */
const typed = /\p{L}[\p{L}’'-]{3,}/gu;

/**
 * Queries of one, two and three words in a row, and phrases of two, from articles of a corpus, in
 * the forms that these have: inflected words of three languages and names among them. The same
 * corpus gives the same.
 */
export function sampleQueries(articles: readonly GeneratedArticle[]): string[] {
  return [1, 2, 3, 2].flatMap((length, kind) => {
    const random = createRandom('queries', kind);
    return Array.from({ length: count }, () => {
      const words = random.pick(articles).text.match(typed) ?? [];
      const first = random.below(Math.max(1, words.length - length));
      const query = words.slice(first, first + length).join(' ');
      return kind === 3 ? `"${query}"` : query;
    });
  });
}
