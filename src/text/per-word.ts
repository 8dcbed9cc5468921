import { ReadToken } from './read-token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word-record.ts';

/**
 * Remembers what a pure function finds out about a word, once for each form with its readings.
 * To be made once, when a language is compiled: each takes a place in every record.
 */
export function perWord<T extends object | number | boolean | string | null>(
  find: (word: Word) => T,
): (word: Word) => T {
  let vocabulary: Vocabulary | null = null;
  let place = 0;
  return (word) => {
    const record = ReadToken.recordOf(word);
    if (record === null) return find(word);
    if (record.vocabulary !== vocabulary) {
      vocabulary = record.vocabulary;
      place = vocabulary.placeOf(find);
    }
    // Nothing else writes to the place.
    const known = record.found?.[place] as T | undefined;
    if (known !== undefined) return known;
    const at = place;
    const value = find(record);
    record.found ??= new Array<unknown>(record.vocabulary.size);
    record.found[at] = value;
    return value;
  };
}
