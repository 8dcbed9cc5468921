import type { Token } from '../model/token.ts';
import { WordRecord, type Word } from './word-record.ts';

/**
 * A token that knows the record of its word. The record is private, so that it is no part of what
 * is written, copied or compared: a copy with other readings has no record of the old ones.
 */
export class ReadToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly kind: Token['kind'];
  readonly readings: Token['readings'];
  readonly #record: WordRecord;

  constructor({ start, end, text, kind }: Omit<Token, keyof Word>, record: WordRecord) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.fold = record.fold;
    this.kind = kind;
    this.readings = record.readings;
    this.#record = record;
  }

  /** The record of a word; null if it was not read from a text. */
  static recordOf(word: Word): WordRecord | null {
    if (#record in word) return word.#record;
    return word instanceof WordRecord ? word : null;
  }
}
