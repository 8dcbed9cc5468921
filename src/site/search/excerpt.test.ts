import { expect, it } from 'vitest';
import { excerptParts } from './excerpt.ts';

it('tells matches from the rest', () => {
  expect(excerptParts('before <mark>match</mark> after')).toEqual([
    { text: 'before ', marked: false },
    { text: 'match', marked: true },
    { text: ' after', marked: false },
  ]);
});

it('gives markup of the article back as text', () => {
  expect(excerptParts('&lt;b&gt; &amp;amp; <i>')).toEqual([
    { text: '<b> &amp; <i>', marked: false },
  ]);
});
