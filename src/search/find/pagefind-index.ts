import type { SearchKind } from '../search-kinds.ts';
import { searchKinds } from '../search-kinds.ts';
import type { FoundPage, PageIndex } from './page-index.ts';

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly mergeFilter: KindFilter;
  }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(
    path: string,
    options: {
      readonly language: string;
      readonly baseUrl: string;
      readonly mergeFilter: KindFilter;
    },
  ): Promise<void>;
  search(
    query: string,
    options: {
      readonly filters: KindFilter;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly FoundPage[] }>;
}

/** Tells the pages of an index from those of the others. */
interface KindFilter {
  readonly kind: SearchKind;
}

/** All texts are in one unstemmed index, whatever their language; this one has no stemmer. */
export const indexLanguage = 'uk';

/** The kind whose index lies beside Pagefind's own files. */
const first: SearchKind = searchKinds[0];

/** The folder of the index of a kind, below that of the first, with a slash at the end. */
export function indexFolder(kind: SearchKind): string {
  return kind === first ? '' : `${kind}/`;
}

/**
 * Opens the indexes of a built site, one for each kind, of which those that nobody asks for are not
 * fetched. They share Pagefind's code.
 *
 * @param folder The address of Pagefind's files, with a slash at the end.
 */
export function openPagefind(pagefind: Pagefind, folder: string): PageIndex {
  // Pages are addressed from the root of the site, wherever that is.
  const baseUrl = '/';
  // The worker would be as much code again for searches of a few milliseconds.
  const instance = pagefind.createInstance({
    ...{ basePath: folder, baseUrl, noWorker: true },
    mergeFilter: { kind: first },
  });
  const opened = new Map<SearchKind, Promise<void>>();
  const open = (kind: SearchKind): Promise<void> => {
    const known = opened.get(kind);
    if (known !== undefined) return known;
    const opening =
      kind === first
        ? instance.init()
        : instance.mergeIndex(`${folder}${indexFolder(kind)}`, {
            ...{ language: indexLanguage, baseUrl },
            mergeFilter: { kind },
          });
    opened.set(kind, opening);
    return opening;
  };
  const pagesOf = async (kind: SearchKind, key: string): Promise<readonly FoundPage[]> => {
    await open(kind);
    const options = { filters: { kind } };
    // Where no page has a word, Pagefind takes the most similar ones for it, unless it is quoted.
    const exact = await instance.search(`"${key}"`, options);
    return exact.results.length === 0 ? [] : (await instance.search(key, options)).results;
  };
  return {
    open,
    pagesOf,
    newestOf: async (kind, key) => {
      const all = await pagesOf(kind, key);
      if (all.length === 0) return [];
      const dated = await instance.search(key, { filters: { kind }, sort: { date: 'desc' } });
      const known = new Set(dated.results.map(({ id }) => id));
      return [...dated.results, ...all.filter(({ id }) => !known.has(id))];
    },
  };
}
