import { fold } from '../../text/fold.ts';

/** What one text has and the other has not, in sentences as they are printed. */
export interface SentenceChanges {
  readonly removed: string[];
  readonly added: string[];
}

/**
 * How a text differs from an earlier one, by sentences: cut roughly, at final marks and line ends,
 * and compared without regard to capitals, blanks and invisible characters.
 */
export function sentenceChanges(earlier: string, later: string): SentenceChanges {
  return { removed: onlyIn(earlier, later), added: onlyIn(later, earlier) };
}

function onlyIn(text: string, other: string): string[] {
  const known = new Set(sentencesOf(other).map(comparable));
  return sentencesOf(text).filter((sentence) => !known.has(comparable(sentence)));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["»”)]?)\s+|[\r\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function comparable(sentence: string): string {
  return fold(sentence).replace(/\s+/gu, ' ');
}
