import { hasAll, stemOf, wordsOf } from '../../site/search/query.ts';
import type { SearchKind } from '../../site/search/search-kind.ts';
import { kindWord } from '../../site/search/search-kind.ts';
import type { FoundPage, PageData, Pagefind } from './pagefind.ts';

/** So many pages of a kind are looked at. */
const most = 60;

/**
 * The pages of a kind that have every word of the query in some form: first those with the very
 * words.
 */
export async function find(
  pagefind: Pagefind,
  query: string,
  kind: SearchKind,
): Promise<PageData[]> {
  const words = wordsOf(query);
  const stems = words.map(stemOf);
  if (words.length === 0) return [];
  const [exact, other] = await Promise.all(
    [words, stems].map((terms) => pagefind.search([...terms, kindWord(kind)].join(' '))),
  );
  const pages = new Map<string, FoundPage>();
  for (const page of [...(exact?.results ?? []), ...(other?.results ?? [])]) {
    if (!pages.has(page.id)) pages.set(page.id, page);
  }
  const data = await Promise.all([...pages.values()].slice(0, most).map((page) => page.data()));
  return data
    .map((page) => ({ ...page, content: page.content.replace(kindWord(kind), '') }))
    .filter(({ content, meta }) => hasAll(stems, [content, ...Object.values(meta)].join(' ')));
}
