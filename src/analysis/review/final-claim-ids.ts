import type { Article } from '../../model/article.ts';
import type { CorpusArticle } from '../claim-groups/corpus-claims.ts';

/**
 * From the provisional id of a claim to its final one: only the part of it that is the article's id
 * may differ.
 *
 * @param addressed The articles under their addresses.
 */
export function finalClaimIds(
  articles: readonly CorpusArticle[],
  addressed: readonly Pick<Article, 'id' | 'seed'>[],
): (claim: string) => string {
  const addresses = new Map(addressed.map(({ seed, id }) => [seed, id]));
  const ids = new Map(
    articles.flatMap(({ article: { id, seed }, claims }) => {
      const address = addresses.get(seed) ?? id;
      return claims.map((claim) => [claim.id, `${address}${claim.id.slice(id.length)}`] as const);
    }),
  );
  return (claim) => ids.get(claim) ?? claim;
}
