import type { SearchKind } from '../../../src/search/search-kinds.ts';
import { searchKinds } from '../../../src/search/search-kinds.ts';
import { findKind } from '../../../src/search/find/find-kind.ts';
import { openPagefind } from '../../../src/search/find/pagefind-index.ts';
import { readState } from '../../../src/search/find/search-request.ts';
import { loadWordLookup } from '../../../src/search/find/word-lookup.ts';
import { stateOf } from '../../../src/search/query/search-state.ts';
import { excerpt } from '../../../src/search/shown/excerpt.ts';
import { shownAtFirst, shownFirst } from '../../../src/search/shown/shown-at-first.ts';
import { startStopwatch } from '../measure/stopwatch.ts';
import type { BuiltSearch } from './built-search.ts';
import type { FirstQuery } from './search-measures.ts';

/**
 * Asks the search one query as its page does, with nothing in the cache: once to see what it
 * fetches, once more to see how long it takes when that is there and Pagefind has started.
 */
export async function firstQuery(search: BuiltSearch, query: string): Promise<FirstQuery> {
  search.forget();
  const ask = await start(search);
  const atOnce = await ask(query, firstKinds);
  const isEnough = atOnce > 0;
  const bytesAtOnce = search.bytes();
  const later = await ask(query, otherKinds);
  const allBytes = search.bytes();

  const again = await start(search);
  const sinceStart = startStopwatch();
  await again(query, isEnough ? firstKinds : searchKinds);
  const milliseconds = sinceStart().cpu * 1000;
  const bytes = isEnough ? bytesAtOnce : allBytes;
  return { query, results: atOnce + later, bytes, allBytes, milliseconds };
}

/** The kinds that are looked for at once, and those when a reader comes to the end of these. */
const firstKinds = searchKinds.slice(0, shownFirst);
const otherKinds = searchKinds.slice(shownFirst);

/** @returns Asks a query, and returns the number of results. */
async function start(
  search: BuiltSearch,
): Promise<(query: string, kinds: readonly SearchKind[]) => Promise<number>> {
  const index = openPagefind(await search.load(), '/pagefind/');
  const lookup = await loadWordLookup((path) =>
    Promise.resolve(JSON.parse(search.read(`/search/${path}`).toString()) as unknown),
  );
  await Promise.all(firstKinds.map(index.open));
  return async (query, kinds) => {
    const { request, keys } = await readState(lookup, { ...stateOf(''), query });
    const found = await Promise.all(kinds.map((kind) => findKind(index, request, kind)));
    const shown = found.flatMap(({ direct, related }) =>
      [...direct, ...related].slice(0, shownAtFirst),
    );
    const pages = await Promise.all(shown.map((page) => page.data()));
    for (const { content } of pages) excerpt(content, keys);
    return found.reduce((sum, { direct, related }) => sum + direct.length + related.length, 0);
  };
}
