import { expect, it } from 'vitest';
import { Quality } from '../markdown/quality-schema.ts';
import { qualityTable } from './quality-table.ts';

const detail = '2 right, 0 false, 1 missed';
const table = qualityTable([
  { measure: 'dates', language: 'uk', value: 2 / 3, detail, misses: ['missed: вчора'] },
  { measure: 'dates', language: 'all', value: 2 / 3, detail, misses: ['missed: вчора'] },
  { measure: 'must-not-merge', language: 'all', value: 0, detail: '', misses: [] },
]);

it('holds what the site reads', () => {
  expect(Quality.parse(table)).toEqual(table);
});

it('says what was to be reached, and whether it was, over all languages', () => {
  expect(table.scores.map(({ value, bar, reached }) => [value, bar, reached])).toEqual([
    [0.667, null, null],
    [0.667, { atLeast: 0.95 }, false],
    [0, { atMost: 0 }, true],
  ]);
});

it('names each miss once', () => {
  expect(table.scores.map(({ misses }) => misses.length)).toEqual([0, 1, 0]);
});
