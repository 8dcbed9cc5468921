import type { Article } from '../../model/article.ts';
import type { Digest } from '../digest/digest.ts';

/** An article as the data may give it: on a site of excerpts its versions quote no sentences. */
export function publishedArticle(digest: Digest, article: Article): Article {
  if (!digest.entries.settings.excerptsOnly || article.versions === undefined) return article;
  const versions = article.versions.map((version) => ({ ...version, removed: [], added: [] }));
  return { ...article, versions };
}
