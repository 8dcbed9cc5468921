import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** The pages that the search finds. Their translations have the same text, so one of each is enough. */
const searchable = '{events,claims,articles}/*/index.html';

/**
 * Writes the index of the search into the built site. What of a page is searched, its title and
 * its language are marked in the page (`data-pagefind-…`).
 *
 * @returns The number of pages in the index.
 * @throws {Error} if Pagefind cannot read a page or write the index.
 */
export async function buildSearchIndex({
  dist,
}: {
  content: string;
  dist: string;
}): Promise<number> {
  // One unstemmed index for all languages: Pagefind would split it by language and cannot merge.
  const { index, errors } = await createIndex({ forceLanguage: 'uk' });
  if (index === undefined) throw new Error(`No search index: ${errors.join('; ')}`);
  const pages = globSync(searchable, { cwd: dist }).sort();
  let count = 0;
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    // Pages that only keep an old address alive have no text of their own.
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${page.replace(/index\.html$/u, '')}`;
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${page}: ${added.errors.join('; ')}`);
    count += 1;
  }
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`No search index: ${written.errors.join('; ')}`);
  return count;
}
