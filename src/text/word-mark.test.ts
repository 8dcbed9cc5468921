import { expect, test } from 'vitest';
import { perWord } from './per-word.ts';
import { ReadToken } from './read-token.ts';
import { readOtherwise } from './read-otherwise.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordMark } from './word-mark.ts';
import { WordRecord } from './word-record.ts';

const at = { start: 0, end: 3, text: 'Орл', kind: 'word' } as const;

test('a mark is asked for once for all tokens of a word', () => {
  const record = new WordRecord('орл', [], new Vocabulary());
  const asked: string[] = [];
  const isShort = wordMark(({ fold }) => asked.push(fold) > 0 && fold.length < 4);
  expect(isShort(new ReadToken(at, record))).toBe(true);
  expect(isShort(new ReadToken({ ...at, start: 9, end: 12 }, record))).toBe(true);
  expect(asked).toEqual(['орл']);
});

test('more marks than a record has bits for are remembered all the same', () => {
  const record = new WordRecord('орл', [], new Vocabulary());
  let asked = 0;
  const marks = Array.from({ length: 70 }, (_, nth) =>
    wordMark(() => {
      asked += 1;
      return nth % 3 === 0;
    }),
  );
  for (let turn = 0; turn < 2; turn += 1) {
    expect(marks.map((mark) => mark(record))).toEqual(marks.map((_, nth) => nth % 3 === 0));
  }
  expect(asked).toBe(marks.length);
});

test('words of several languages keep their answers apart', () => {
  const words = [new Vocabulary(), new Vocabulary()].flatMap((vocabulary) =>
    ['та', 'with'].map((form) => new WordRecord(form, [], vocabulary)),
  );
  const lengths = perWord(({ fold }) => fold.length);
  const isLong = wordMark(({ fold }) => fold.length > 2);
  for (let turn = 0; turn < 2; turn += 1) {
    expect(words.map(lengths)).toEqual([2, 4, 2, 4]);
    expect(words.map(isLong)).toEqual([false, true, false, true]);
  }
});

test('a word read otherwise is asked anew', () => {
  const noun = { lemma: 'орл', pos: 'NOUN' } as const;
  const record = new WordRecord('орл', [noun], new Vocabulary());
  const isNoun = wordMark(({ readings }) => readings[0]?.pos === 'NOUN');
  const token = new ReadToken(at, record);
  expect(isNoun(token)).toBe(true);
  expect(isNoun(readOtherwise(token, []))).toBe(false);
  expect(isNoun({ fold: token.fold, readings: [] })).toBe(false);
});
