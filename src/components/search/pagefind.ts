import type { SearchKind } from '../../site/search/search-kind.ts';

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(
    query: string,
    options: { filters: { kind: SearchKind } },
  ): Promise<{ results: readonly FoundPage[] }>;
}

/** A page that was found; its data are fetched when they are asked for. */
export interface FoundPage {
  readonly id: string;
  data(): Promise<PageData>;
}

/** What the index stores of a page. */
export interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
}

/**
 * Loads Pagefind from the built site.
 *
 * @param folder The address of its files, with a slash at the end.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  // The module comes into being after the build, so that its types are written down above.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}
