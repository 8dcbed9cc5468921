import type { Morphology, Token } from '../../model/token.ts';
import { ReadToken } from '../../text/read-token.ts';
import { visitTokens } from '../../text/tokenize.ts';
import { writtenWords } from './written-words.ts';

/**
 * The tokens of a stretch of text with their readings. A capital letter inside a sentence speaks
 * for a name, a small one against it, so readings as a name move before those as a noun, or to the
 * back. Adjectives and function words stay in front: institutions have them in capitals too. At
 * the beginning a capital says nothing, but a subject is a name rather than an oblique noun.
 *
 * @param text The text of a seed.
 * @param start First offset, in UTF-16 units.
 * @param end Offset behind the last one.
 */
export function readTokens(
  text: string,
  start: number,
  end: number,
  morphology: Morphology,
): Token[] {
  const written = writtenWords(morphology);
  const tokens: Token[] = [];
  let opening = true;
  visitTokens(text, start, end, (found, from, to) => {
    const word = written(found);
    const record = opening ? word.opening : word.inside;
    if (word.kind === 'word') opening = false;
    tokens.push(new ReadToken({ start: from, end: to, text: word.text, kind: word.kind }, record));
  });
  return tokens;
}
