/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
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
  /** With keys, see `writeKeyed`. */
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
  await pagefind.init();
  return pagefind;
}
