import { wordsOf } from './query.ts';

/** A piece of an excerpt, marked if it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** So many words an excerpt has, and so many of them before the first match. */
const length = 28;
const lead = 6;

/**
 * The part of a text around its first match, with every match marked; the beginning of the text if
 * nothing matches.
 *
 * @param stems The beginnings of the words to be marked.
 */
export function excerpt(text: string, stems: readonly string[]): ExcerptPart[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const isMatch = (word: string): boolean =>
    wordsOf(word).some((part) => stems.some((stem) => part.startsWith(stem)));
  const first = words.findIndex(isMatch);
  const start = Math.max(0, Math.min(first - lead, words.length - length));
  const shown = words.slice(start, start + length);
  return joined([
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...shown.map((word) => ({ text: word, marked: isMatch(word) })),
    ...(start + length < words.length ? [{ text: '…', marked: false }] : []),
  ]);
}

/** Words as text with spaces between them; neighbours that are not marked become one part. */
function joined(words: readonly ExcerptPart[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const [index, { text, marked }] of words.entries()) {
    const space = index === 0 ? '' : ' ';
    const last = parts.at(-1);
    if (marked) {
      if (space !== '') appendPlain(parts, space);
      parts.push({ text, marked });
    } else if (last !== undefined && !last.marked) appendPlain(parts, space + text);
    else parts.push({ text: space + text, marked });
  }
  return parts;
}

function appendPlain(parts: ExcerptPart[], text: string): void {
  const last = parts.at(-1);
  if (last === undefined || last.marked) parts.push({ text, marked: false });
  else parts.splice(-1, 1, { text: last.text + text, marked: false });
}
