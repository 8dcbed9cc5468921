import type { Candidate } from './boundaries.ts';

const openings = '«"“„';

/** A quotation of no more words than this may be a name such as «Хто я?». */
const titleWords = 3;

/** How far back such a name may begin, in UTF-16 units. */
const reach = 60;

/**
 * True if the quotation that ends here looks like a name within the sentence (`партія «Вперед!»`):
 * few words, and a word rather than a colon or dash before it.
 */
export function opensTitle({ text, start, marksAt, closers }: Candidate): boolean {
  if (!/["”»“]/u.test(closers)) return false;
  let open = marksAt - 1;
  const earliest = Math.max(start, marksAt - reach);
  while (open >= earliest && !openings.includes(text.charAt(open))) open -= 1;
  if (open <= earliest) return false;
  const inside = text.slice(open + 1, marksAt).trim();
  return (
    inside.split(/\s+/u).length <= titleWords &&
    /[\p{Ll}\p{N}]\s$/u.test(text.slice(open - 2, open))
  );
}
