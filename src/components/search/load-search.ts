import type { PageIndex } from '../../search/find/page-index.ts';
import type { Pagefind } from '../../search/find/pagefind-index.ts';
import { openPagefind } from '../../search/find/pagefind-index.ts';
import type { WordLookup } from '../../search/find/word-lookup.ts';
import { loadWordLookup } from '../../search/find/word-lookup.ts';

/** What answers queries. */
export interface Search {
  readonly index: PageIndex;
  readonly lookup: WordLookup;
}

/**
 * Loads the search of the built site.
 *
 * @param base What stands before the addresses of the site.
 */
export async function loadSearch(base: string): Promise<Search> {
  const folder = `${base}/pagefind/`;
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  // The module comes into being after the build, so that its types are written down elsewhere.
  const [pagefind, lookup] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    loadWordLookup((path) => loadJson(`${base}/search/${path}`)),
  ]);
  return { index: openPagefind(pagefind, folder), lookup };
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
