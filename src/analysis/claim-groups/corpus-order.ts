import type { CorpusClaim } from './corpus-claim.ts';

/**
 * Claims by day of publication, article, and place in the text; those without a day come last.
 * Whatever the order of arrival, it is the same.
 */
export function inOrder(claims: readonly CorpusClaim[]): CorpusClaim[] {
  return claims.toSorted(
    (a, b) =>
      byText(a.published ?? '~', b.published ?? '~') ||
      byText(a.claim.article, b.claim.article) ||
      a.claim.start - b.claim.start ||
      a.claim.end - b.claim.end ||
      byText(a.claim.id, b.claim.id),
  );
}

/** By UTF-16 units, which no locale changes. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The claims of each article, in the given order. */
export function byArticle(claims: readonly CorpusClaim[]): CorpusClaim[][] {
  return [...Map.groupBy(claims, ({ claim }) => claim.article).values()];
}
