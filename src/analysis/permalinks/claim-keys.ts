import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { fold } from '../../text/fold.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * The keys by which the claims of an article are known again: a fingerprint of the article's address
 * and the words of the sentence, and behind a full stop the claim's number in it. Edits elsewhere in
 * the article change no key.
 *
 * @param id The article's address.
 * @returns By the id of the claim.
 */
export function claimKeys(
  id: string,
  { sentences }: Pick<Article, 'sentences'>,
  claims: readonly Claim[],
  text: string,
): Map<string, string> {
  const counts = new Map<number, number>();
  const keys = new Map<string, string>();
  for (const claim of claims) {
    const { start = claim.start, end = claim.end } = sentences[claim.sentence] ?? {};
    const words = fold(text.slice(start, end)).replace(/\s+/gu, ' ');
    const number = (counts.get(claim.sentence) ?? 0) + 1;
    counts.set(claim.sentence, number);
    keys.set(claim.id, `${fingerprint(`${id}\n${words}`)}.${number}`);
  }
  return keys;
}
