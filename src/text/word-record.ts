import type { Token } from '../model/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What look-ups see of a token. */
export type Word = Pick<Token, 'fold' | 'readings'>;

/**
 * A form with one list of readings. All tokens that are so written and read share the record, and
 * with it what look-ups found: asking for a word that was met before is an index or a bit, where a
 * map by form would hash and compare letters for every token and table. Only `perWord` and
 * `wordMark` write to it.
 */
export class WordRecord implements Word {
  readonly fold: Token['fold'];
  readonly readings: Token['readings'];
  readonly vocabulary: Vocabulary;
  /** What look-ups found, by their place in the vocabulary; null until there is anything. */
  found: unknown[] | null = null;
  /** The marks that were asked for, and those of them that the word has: bits of the vocabulary. */
  asked = 0;
  marks = 0;

  constructor(fold: Token['fold'], readings: Token['readings'], vocabulary: Vocabulary) {
    this.fold = fold;
    this.readings = readings;
    this.vocabulary = vocabulary;
  }
}
