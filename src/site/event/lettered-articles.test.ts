import { expect, it } from 'vitest';
import { letterOf } from './lettered-articles.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('%i is called %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
