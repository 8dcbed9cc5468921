import { expect, it } from 'vitest';
import type { Reading, Token } from '../../model/token.ts';
import type { SenseFinder } from '../claims/concepts.ts';
import { datesOfNouns } from './noun-dates.ts';

const cases = { cases: ['loc'] } as const;
const words: Readonly<Record<string, Partial<Reading>>> = {
  на: { pos: 'ADP' },
  у: { pos: 'ADP' },
  в: { pos: 'ADP' },
  виборах: { pos: 'NOUN', ...cases },
  течение: { pos: 'NOUN', ...cases },
  in: { pos: 'ADP' },
  the: { pos: 'DET' },
  election: { pos: 'NOUN' },
  won: { pos: 'VERB' },
};

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[^ ]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    fold: word,
    kind: /^\d/u.test(word) ? 'number' : 'word',
    readings: [{ lemma: word, pos: 'ADV', ...words[word] }],
  }));
}

/** "В течение" is one word of the lexicon. */
const sensesIn: SenseFinder = (tokens) =>
  tokens.map(({ fold }) => fold).join(' ') === 'в течение' ? [['during']] : [];

it.each<[text: string, describing: boolean]>([
  ['на виборах 2024 року', true],
  ['у 2024 році', false],
  ['в течение 2024 года', false],
  ['the 2024 election', true],
  ['won in 2024 the election', false],
])('%s: the year describes a noun: %s', (text, describing) => {
  const start = text.indexOf('2024');
  const date = {
    start,
    end:
      text.indexOf(' ', start) === start + 4 && / рок| год| роц/u.test(text)
        ? text.length
        : start + 4,
    from: '2024-01-01',
    to: '2024-12-31',
    precision: 'year',
    basis: 'stated',
  } as const;
  expect(datesOfNouns([date], tokensOf(text), { sensesIn })).toEqual(describing ? [date] : []);
});

it('leaves days alone', () => {
  const date = {
    start: 11,
    end: 15,
    from: '2024-01-01',
    to: '2024-01-01',
    precision: 'day',
    basis: 'stated',
  } as const;
  expect(datesOfNouns([date], tokensOf('на виборах 2024'), { sensesIn })).toEqual([]);
});
