import type { Token } from '../model/token.ts';
import { ReadToken } from './read-token.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordRecord, type Word } from './word-record.ts';

/** A word with other readings, or with them in another order, as a record of its own. */
export function readOtherwise(word: Word, readings: Token['readings']): WordRecord {
  const vocabulary = ReadToken.recordOf(word)?.vocabulary ?? new Vocabulary();
  return new WordRecord(word.fold, readings, vocabulary);
}
