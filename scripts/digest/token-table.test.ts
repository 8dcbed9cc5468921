import { expect, it } from 'vitest';
import { toyEngine } from './fixtures/toy-engine.ts';
import { tokenTable } from './token-table.ts';

it('gives the likeliest lemma, or the word itself', () => {
  const text = "Міст п'ять.";
  const seed = { file: 'a.txt', text, bodyStart: 0, published: null, lang: 'uk' as const };
  const reading = toyEngine.readArticle({ ...seed, title: null, publisher: null, url: null });
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      token.text === 'Міст'
        ? {
            ...token,
            readings: [
              { lemma: 'міст', pos: 'NOUN' as const },
              { lemma: 'місто', pos: 'NOUN' as const },
            ],
          }
        : token,
    ),
  }));
  expect([...tokenTable([{ ...reading, sentences }], (file) => `id-of-${file}`)]).toEqual([
    'id-of-a.txt\t0\t4\tміст\n',
    'id-of-a.txt\t5\t10\tп’ять\n',
    'id-of-a.txt\t10\t11\t.\n',
  ]);
});
