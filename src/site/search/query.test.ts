import { describe, expect, it } from 'vitest';
import { hasAll, queryOf, searchFor, stemOf, wordsOf } from './query.ts';

describe('queryOf', () => {
  it.each([
    ['?q=%D0%B7%D1%83%D1%81%D1%82%D1%80%D1%96%D1%87', 'зустріч'],
    ['?q=two++words', 'two words'],
    ['?q=+', ''],
    ['?p=1', ''],
    ['', ''],
  ])('%s', (search, query) => {
    expect(queryOf(search)).toBe(query);
  });

  it('reads back what searchFor writes', () => {
    expect(queryOf(searchFor('a & b = “c” #1'))).toBe('a & b = “c” #1');
    expect(searchFor('')).toBe('');
  });
});

it('splits words as a reader would', () => {
  expect(wordsOf("П'ять 20-пунктних пʼятниць, ґанок")).toEqual([
    'п’ять',
    '20',
    'пунктних',
    'п’ятниць',
    'ґанок',
  ]);
});

it.each([
  ['переговорам', 'переговор'],
  ['москва', 'моск'],
  ['мости', 'мост'],
  ['мир', 'мир'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

describe('hasAll', () => {
  const text = 'Сторони домовилися про нові переговори в Женеві.';
  it.each([
    [['переговор'], true],
    [['переговор', 'жене'], true],
    [['переговор', 'париж'], false],
    [['говори'], false],
    [['яблукоп'], false],
    [[], true],
  ])('%j: %s', (stems, expected) => {
    expect(hasAll(stems, text)).toBe(expected);
  });
});
