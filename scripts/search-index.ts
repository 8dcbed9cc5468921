import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { concepts } from '../src/languages/concepts/index.ts';
import { languages } from '../src/languages/registry.ts';
import { buildSearch } from '../src/search/records/build-search.ts';
import { pathOf } from '../src/site/path.ts';
import { loadMorphologies } from './load-morphologies.ts';
import { readSearchSources } from './search/search-sources.ts';
import { createWordReader } from './search/word-reader.ts';

/** Pagefind's own search boxes, which no page uses. */
const foreign = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Writes the search into the built site: Pagefind's index in `pagefind/`, and in `search/` the table
 * by which the browser reads a query.
 *
 * @returns The number of pages in the index.
 * @throws {Error} if Pagefind cannot read a page or write the index.
 */
export async function buildSearchIndex({
  content,
  dist,
}: {
  content: string;
  dist: string;
}): Promise<number> {
  const { records, table, rules } = buildSearch(
    readSearchSources(content),
    createWordReader(await loadMorphologies(), concepts),
    Object.values(languages).flatMap(({ inflection }) => inflection.endings),
  );
  // One unstemmed index for all languages: Pagefind would split it by language and cannot merge.
  const { index, errors } = await createIndex({ forceLanguage: 'uk' });
  if (index === undefined) throw new Error(`No search index: ${errors.join('; ')}`);
  for (const { kind, id, content: text, meta } of records) {
    const { date } = meta;
    const added = await index.addCustomRecord({
      url: pathOf(kind, id),
      content: text,
      language: 'uk',
      meta,
      ...(date === undefined ? {} : { sort: { date } }),
    });
    if (added.errors.length > 0) throw new Error(`${kind} ${id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`No search index: ${written.errors.join('; ')}`);
  for (const file of readdirSync(join(dist, 'pagefind'))) {
    if (foreign.test(file)) rmSync(join(dist, 'pagefind', file));
  }
  const folder = join(dist, 'search');
  mkdirSync(join(folder, 'words'), { recursive: true });
  writeFileSync(join(folder, 'rules.json'), JSON.stringify(rules));
  for (const [part, groups] of table) {
    writeFileSync(join(folder, 'words', `${part}.json`), JSON.stringify(groups));
  }
  return records.length;
}
