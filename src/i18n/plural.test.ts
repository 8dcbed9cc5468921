import { expect, it } from 'vitest';
import { counted, countedRange } from './count.ts';
import { messagesFor } from './messages.ts';

const { articles } = messagesFor('uk').counts;
const { articles: inRussian } = messagesFor('ru').counts;
const { articles: inEnglish } = messagesFor('en').counts;

it.each([
  [0, '0 articles', '0 статей', '0 статей'],
  [1, '1 article', '1 стаття', '1 статья'],
  [2, '2 articles', '2 статті', '2 статьи'],
  [4, '4 articles', '4 статті', '4 статьи'],
  [5, '5 articles', '5 статей', '5 статей'],
  [11, '11 articles', '11 статей', '11 статей'],
  [12, '12 articles', '12 статей', '12 статей'],
  [14, '14 articles', '14 статей', '14 статей'],
  [21, '21 articles', '21 стаття', '21 статья'],
  [22, '22 articles', '22 статті', '22 статьи'],
  [111, '111 articles', '111 статей', '111 статей'],
  [121, '121 articles', '121 стаття', '121 статья'],
])('%i', (count, en, uk, ru) => {
  expect(counted(count, inEnglish)).toBe(en);
  expect(counted(count, articles)).toBe(uk);
  expect(counted(count, inRussian)).toBe(ru);
});

it('words a range by its upper end', () => {
  expect(countedRange([1, 2], articles)).toBe('1–2 статті');
  expect(countedRange([0, 1], inEnglish)).toBe('0–1 article');
});

it('words a range without width as a number', () => {
  expect(countedRange([2, 2], inEnglish)).toBe('2 articles');
});
