import { perWord } from './per-word.ts';
import { ReadToken } from './read-token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word-record.ts';

/** Whether a word has a mark. */
export type WordMark = (word: Word) => boolean;

/**
 * Marks words by a property that a stage asks all of them for, such as that one of its phrases may
 * begin with them. Most words have few marks, and a stage passes over tokens and whole sentences
 * without its own. Remembered as `perWord` does, but as one bit.
 *
 * @param test A pure function of the form and its readings.
 */
export function wordMark(test: WordMark): WordMark {
  const remembered = perWord(test);
  let vocabulary: Vocabulary | null = null;
  let bit = 0;
  return (word) => {
    const record = ReadToken.recordOf(word);
    if (record === null) return test(word);
    if (record.vocabulary !== vocabulary) {
      vocabulary = record.vocabulary;
      bit = vocabulary.bitOf(test);
    }
    if (bit === 0) return remembered(record);
    if ((record.asked & bit) === 0) {
      const own = bit;
      if (test(record)) record.marks |= own;
      record.asked |= own;
      return (record.marks & own) !== 0;
    }
    return (record.marks & bit) !== 0;
  };
}
