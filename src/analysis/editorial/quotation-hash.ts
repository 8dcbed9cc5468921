import { fingerprint } from '../permalinks/fingerprint.ts';

/**
 * The hash of a quotation, by which a verdict says what words it is about. White space does not
 * count, as an editor may copy the words from a page.
 *
 * @example
 * quotationHash('The talks  ended') === quotationHash('The talks ended') // => true
 */
export function quotationHash(words: string): string {
  return fingerprint(words.trim().replace(/\s+/gu, ' '));
}
