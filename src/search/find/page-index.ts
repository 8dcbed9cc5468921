import type { SearchKind } from '../search-kinds.ts';

/** What the index stores of a page. */
export interface PageData {
  readonly url: string;
  /** With keys, see `writeKeyed`. */
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
}

/** A page that was found; its data are fetched when they are asked for. */
export interface FoundPage {
  readonly id: string;
  /** How well it matches; more is better. */
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

/** The pages of a site by their keys, of which only what is needed is fetched. */
export interface PageIndex {
  /** The pages of a kind that have a key. */
  readonly pagesOf: (kind: SearchKind, key: string) => Promise<readonly FoundPage[]>;
  /** The same, the newest first, those without a date last. */
  readonly newestOf: (kind: SearchKind, key: string) => Promise<readonly FoundPage[]>;
  /** Fetches what every search among pages of a kind needs. */
  readonly open: (kind: SearchKind) => Promise<void>;
}
