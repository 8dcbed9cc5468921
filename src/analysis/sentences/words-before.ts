import { isSpace } from './paragraphs.ts';

/** Signs that part a word from what stands before it; the slash and dashes part only the last. */
const opening = '«"“„([';
const parting = `${opening}‘/–—`;

/**
 * The last two words before an offset, with all signs that belong to them.
 *
 * @param earliest How far to look back.
 * @returns `chunk` ends at the offset itself; `previous` ends before the white space in front of
 *   it. Each is empty if there is none.
 */
export function wordsBefore(
  text: string,
  earliest: number,
  at: number,
): { readonly chunk: string; readonly previous: string } {
  const from = wordStart(text, earliest, at, parting);
  let to = from;
  while (to > earliest && isSpace(text, to - 1)) to -= 1;
  const previous = to === from ? '' : text.slice(wordStart(text, earliest, to, opening), to);
  return { chunk: text.slice(from, at), previous };
}

function wordStart(text: string, earliest: number, end: number, signs: string): number {
  let at = end;
  while (at > earliest && !isSpace(text, at - 1) && !signs.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
