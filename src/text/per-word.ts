import { ReadToken } from './read-token.ts';
import { newSlot, type Word } from './word-record.ts';

/**
 * Remembers what a pure function finds out about a word, once for each form with its readings.
 * To be made once, when a language is compiled: each takes a place in every record.
 */
export function perWord<T extends object | number | boolean | string | null>(
  find: (word: Word) => T,
): (word: Word) => T {
  const slot = newSlot();
  return (word) => {
    const record = ReadToken.recordOf(word);
    if (record === null) return find(word);
    // Nothing else writes to the slot.
    const known = record.found[slot] as T | undefined;
    if (known !== undefined) return known;
    const value = find(record);
    record.found[slot] = value;
    return value;
  };
}
