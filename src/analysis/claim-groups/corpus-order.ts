import type { CorpusClaim } from './corpus-claim.ts';

/**
 * Articles by day of publication and id; those without a day come last. Whatever the order of
 * arrival, it is the same.
 *
 * @param claimOf Any claim of an article.
 */
export function inCorpusOrder<T>(
  articles: readonly T[],
  claimOf: (article: T) => CorpusClaim | undefined,
): T[] {
  const keys = new Map(articles.map((article) => [article, keyOf(claimOf(article))]));
  return articles.toSorted((a, b) => byText(keys.get(a) ?? '', keys.get(b) ?? ''));
}

function keyOf(claim: CorpusClaim | undefined): string {
  return `${claim?.published ?? '~'}\n${claim?.claim.article ?? ''}`;
}

/** The claims of one article by their place in the text. */
export function inTextOrder(claims: readonly CorpusClaim[]): CorpusClaim[] {
  return claims.toSorted(
    ({ claim: a }, { claim: b }) => a.start - b.start || a.end - b.end || byText(a.id, b.id),
  );
}

/** By UTF-16 units, which no locale changes. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
