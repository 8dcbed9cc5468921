/**
 * The name of a claim's mark in its article: the end of its id.
 *
 * @example
 * claimMark('2026-01-21-a-b-c12', '2026-01-21-a-b') // => 'c12'
 * @throws {Error} if the id is not one of this article.
 */
export function claimMark(claim: string, article: string): string {
  if (claim.startsWith(`${article}-`)) return claim.slice(article.length + 1);
  throw new Error(`The claim ${claim} is not of the article ${article}`);
}

/** The id of a claim by the name of its mark. */
export function claimId(mark: string, article: string): string {
  return `${article}-${mark}`;
}
