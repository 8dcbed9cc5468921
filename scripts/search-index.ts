import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createIndex } from 'pagefind';
import { concepts } from '../src/languages/concepts/index.ts';
import { languages } from '../src/languages/registry.ts';
import { indexFolder, indexLanguage } from '../src/search/find/pagefind-index.ts';
import type { SearchRecord } from '../src/search/records/build-search.ts';
import { buildSearch } from '../src/search/records/build-search.ts';
import { searchKinds } from '../src/search/search-kinds.ts';
import { pathOf } from '../src/site/path.ts';
import { loadMorphologies } from './load-morphologies.ts';
import { readSearchSources } from './search/search-sources.ts';
import { createWordReader } from './search/word-reader.ts';

/** Pagefind's own search boxes and its worker, which no page uses. */
const foreign = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;

/** Pagefind's code, which lies once beside the first index. */
const code = /^(?:pagefind\.js|wasm\..*)$/u;

/**
 * So many places of words are in a piece of an index, some three kilobytes, since a query needs a
 * piece for nearly every word. Pagefind 1.5 reads it from the environment only, and by default it
 * makes pieces of 20,000.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';

/**
 * Writes the search into the built site: Pagefind's indexes in `pagefind/`, one for each kind of
 * page, and in `search/` the table by which the browser reads a query.
 *
 * @returns The number of pages in the indexes.
 * @throws {Error} if Pagefind cannot read a page or write an index.
 */
export async function buildSearchIndex({
  content,
  dist,
}: {
  content: string;
  dist: string;
}): Promise<number> {
  const { records, table, rules, filters } = buildSearch(
    readSearchSources(content),
    createWordReader(await loadMorphologies(), concepts),
    Object.values(languages).flatMap(({ inflection }) => inflection.endings),
  );
  for (const kind of searchKinds) {
    await writeIndex(
      records.filter((record) => record.kind === kind),
      join(dist, 'pagefind', indexFolder(kind)),
      indexFolder(kind) === '' ? foreign : new RegExp(`${foreign.source}|${code.source}`, 'u'),
    );
  }
  const folder = join(dist, 'search');
  mkdirSync(join(folder, 'words'), { recursive: true });
  const put = (path: string, value: unknown): void => {
    writeFileSync(join(folder, path), JSON.stringify(value));
  };
  put('rules.json', rules);
  put('filters.json', filters);
  for (const [part, groups] of table) put(join('words', `${part}.json`), groups);
  return records.length;
}

/** @param unused The files of Pagefind that are not kept. */
async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
  unused: RegExp,
): Promise<void> {
  // Pagefind would split the index by language.
  const { index, errors } = await createIndex({ forceLanguage: indexLanguage });
  if (index === undefined) throw new Error(`No search index: ${errors.join('; ')}`);
  for (const { kind, id, content: text, meta } of records) {
    const { date } = meta;
    const added = await index.addCustomRecord({
      url: pathOf(kind, id),
      content: text,
      language: indexLanguage,
      meta,
      ...(date === undefined ? {} : { sort: { date } }),
    });
    if (added.errors.length > 0) throw new Error(`${kind} ${id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`No search index: ${written.errors.join('; ')}`);
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
}
