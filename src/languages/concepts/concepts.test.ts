import { expect, test } from 'vitest';
import { concepts } from './index.ts';

test('a key stands once', () => {
  const keys = concepts.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('an antonym is a concept', () => {
  const keys = new Set(concepts.map(({ key }) => key));
  const unknown = concepts.filter(({ antonym }) => antonym !== undefined && !keys.has(antonym));
  expect(unknown.map(({ key, antonym }) => `${key}: ${String(antonym)}`)).toEqual([]);
});

test('an entry is written in lower case and once a concept', () => {
  const wrong = concepts.flatMap(({ key, en, uk, ru }) =>
    [en, uk, ru].flatMap((list) =>
      list
        .filter((entry, index) => entry !== entry.toLowerCase() || list.indexOf(entry) !== index)
        .map((entry) => `${key}: ${entry}`),
    ),
  );
  expect(wrong).toEqual([]);
});
