import type { ArticleReading } from '../../model/article-reading.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { finalAddress } from '../permalinks/final-address.ts';
import { fingerprint } from '../permalinks/fingerprint.ts';
import { mint } from '../permalinks/mint.ts';
import { articleThings } from '../permalinks/things.ts';

/** From the address of an article to its id in the analysis; null if no article has that address. */
export type ArticleFinder = (address: string) => string | null;

/** Articles by their addresses. */
export interface AddressedArticles {
  readonly idOf: ArticleFinder;
  /** The file of the seed. */
  readonly fileOf: ArticleFinder;
}

/**
 * Finds articles by their addresses before the corpus stages: editors name what they see on the
 * site, and an article keeps its address when its text, and so its id, changes. Nothing is worked
 * out before somebody asks.
 *
 * @param ids Of each reading's article.
 * @param before Every address of earlier runs.
 */
export function addressedArticles(
  readings: readonly ArticleReading[],
  ids: readonly string[],
  before: Permalinks,
): AddressedArticles {
  let known: ReturnType<typeof byAddress> | undefined;
  const find = (address: string) => (known ??= byAddress(readings, ids, before))(address);
  return {
    idOf: (address) => find(address)?.id ?? null,
    fileOf: (address) => find(address)?.seed ?? null,
  };
}

function byAddress(
  readings: readonly ArticleReading[],
  ids: readonly string[],
  before: Permalinks,
): (address: string) => { readonly id: string; readonly seed: string } | undefined {
  const articles = readings.map(({ seed }, at) => ({ id: ids[at] ?? '', seed: seed.file }));
  const texts = new Map(readings.map(({ seed }, at) => [ids[at] ?? '', seed.text]));
  const things = articleThings({ articles }, ({ id }) => fingerprint(texts.get(id) ?? ''));
  const minted = mint('article', things, before);
  const last = finalAddress(minted.permalinks, 'article');
  const found = new Map(articles.map((article) => [minted.ids.get(article.id), article]));
  return (address) => found.get(last(address));
}
