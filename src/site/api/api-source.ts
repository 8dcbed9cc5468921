import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Digest } from '../digest/digest.ts';

/** An article as the data has it, with the text that its offsets count in. */
export interface ArticleSource {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** What the data of the site is made from. */
export interface ApiSource {
  readonly digest: Digest;
  /** In the order of their ids. */
  readonly articles: readonly ArticleSource[];
  /** The absolute address of a path within the site. */
  readonly absolute: (path: string) => string;
}

/** A file of the site: its path within it, and its text. */
export type SiteFile = readonly [path: string, text: string];
