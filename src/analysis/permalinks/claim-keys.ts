import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
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
  const sentenceKeys = new Map<number, { readonly key: string; claims: number }>();
  const keys = new Map<string, string>();
  for (const claim of claims) {
    const known = sentenceKeys.get(claim.sentence);
    const sentence = known ?? { key: keyOf(sentences[claim.sentence] ?? claim), claims: 0 };
    if (known === undefined) sentenceKeys.set(claim.sentence, sentence);
    sentence.claims += 1;
    keys.set(claim.id, `${sentence.key}.${sentence.claims}`);
  }
  return keys;

  function keyOf({ start, end }: Span): string {
    const words = fold(text.slice(start, end)).replace(/\s+/gu, ' ');
    return fingerprint(`${id}\n${words}`);
  }
}
