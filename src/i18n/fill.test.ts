import { expect, it } from 'vitest';
import { fill, pieces } from './fill.ts';

it('cuts a wording at its slots', () => {
  expect(pieces('as of {day}.')).toEqual([{ text: 'as of ' }, { slot: 'day' }, { text: '.' }]);
});

it('leaves a wording without slots whole', () => {
  expect(pieces('No source is named.')).toEqual([{ text: 'No source is named.' }]);
});

it('fills slots', () => {
  expect(fill('Page {page} of {pages}', { page: 2, pages: 7 })).toBe('Page 2 of 7');
});

it('takes a value as it is, whatever it looks like', () => {
  expect(fill('“{query}”', { query: '{day} $&' })).toBe('“{day} $&”');
});

it('refuses a slot without a value', () => {
  expect(() => fill('as of {day}', {})).toThrow('No value for {day} in "as of {day}"');
});
