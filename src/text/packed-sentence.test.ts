import { expect, it } from 'vitest';
import type { SentenceReading } from '../model/article-reading.ts';
import type { Token } from '../model/token.ts';
import { PackedSentence, unpacked } from './packed-sentence.ts';
import { ReadToken } from './read-token.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordRecord } from './word-record.ts';

const text = 'Вчора. Клен їде 5.';

function token(word: string, kind: Token['kind'], record: WordRecord): ReadToken {
  const start = text.indexOf(word, 7);
  return new ReadToken({ start, end: start + word.length, text: word, kind }, record);
}

const vocabulary = new Vocabulary();
const drives = new WordRecord('їде', [{ lemma: 'їхати', pos: 'VERB' }], vocabulary);
const sentence: SentenceReading = {
  ...{ start: 7, end: 18, kind: 'body', paragraph: 2 },
  tokens: [
    token('Клен', 'word', new WordRecord('клен', [{ lemma: 'клен', pos: 'NOUN' }], vocabulary)),
    token('їде', 'word', drives),
    token('5', 'number', new WordRecord('5', [], vocabulary)),
    token('.', 'punctuation', new WordRecord('.', [], vocabulary)),
  ],
};

it('gives back the tokens that it was made of, with the records of their words', () => {
  const packed = PackedSentence.of(sentence, text);
  expect(packed).toBeInstanceOf(PackedSentence);
  expect(unpacked(packed)).toEqual(sentence);
  const [, second] = packed.tokens;
  expect(second === undefined ? null : ReadToken.recordOf(second)).toBe(drives);
});

it.each<[why: string, other: Token]>([
  [
    'that has no record',
    { ...{ start: 8, end: 12, text: 'Клен', fold: 'клен' }, kind: 'word', readings: [] },
  ],
  [
    'that the text has not there',
    new ReadToken({ start: 0, end: 4, text: 'Клен', kind: 'word' }, drives),
  ],
])('leaves a sentence as it is for a token %s', (_why, other) => {
  const odd = { ...sentence, tokens: [other] };
  expect(PackedSentence.of(odd, text)).toBe(odd);
});
