import type { SentenceReading } from '../model/article-reading.ts';
import type { TokenKind } from '../model/token.ts';
import { ReadToken } from './read-token.ts';
import type { WordRecord } from './word-record.ts';

const kinds: readonly TokenKind[] = ['word', 'number', 'punctuation', 'symbol'];

/** The numbers that each token takes: where it starts, where it ends, its kind. */
const fields = 3;

/**
 * A sentence that keeps of its tokens their places and the records of their words, a fifth of what
 * they take, and makes them when asked: a corpus holds millions, and reads those of one article at a
 * time. Whoever reads them often takes `unpacked` first.
 */
export class PackedSentence implements SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceReading['kind'];
  readonly paragraph: number;
  readonly #text: string;
  readonly #places: readonly number[];
  readonly #records: readonly WordRecord[];

  private constructor(
    { start, end, kind, paragraph }: SentenceReading,
    text: string,
    places: readonly number[],
    records: readonly WordRecord[],
  ) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.paragraph = paragraph;
    this.#text = text;
    this.#places = places;
    this.#records = records;
  }

  /**
   * @param text The text that the sentence stands in.
   * @returns The sentence itself if its tokens are not words of the text as they were read.
   */
  static of(sentence: SentenceReading, text: string): SentenceReading {
    const records: WordRecord[] = [];
    const places: number[] = [];
    for (const token of sentence.tokens) {
      const { start, end, kind } = token;
      const record = ReadToken.recordOf(token);
      if (record === null || token.text !== text.slice(start, end)) return sentence;
      records.push(record);
      places.push(start, end, kinds.indexOf(kind));
    }
    // A list that grew keeps room for more; a slice of it has none.
    return new PackedSentence(sentence, text, places.slice(), records.slice());
  }

  get tokens(): readonly ReadToken[] {
    return this.#records.map((record, nth) => {
      const [start = 0, end = 0, kind = 0] = this.#places.slice(nth * fields, (nth + 1) * fields);
      const text = this.#text.slice(start, end);
      return new ReadToken({ start, end, text, kind: kinds[kind] ?? 'symbol' }, record);
    });
  }
}

/** The sentence with its tokens, to be read more than once. */
export function unpacked(sentence: SentenceReading): SentenceReading {
  const { start, end, kind, paragraph, tokens } = sentence;
  return { start, end, kind, paragraph, tokens };
}
