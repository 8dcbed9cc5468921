import { expect, it } from 'vitest';
import type { QualityScore } from '../markdown/quality-schema.ts';
import { qualityRows } from './quality-rows.ts';

const none = { bar: null, reached: null, detail: '', misses: [] };
const scores: QualityScore[] = [
  { ...none, measure: 'dates', language: 'ru', value: 0.9 },
  { ...none, measure: 'dates', language: 'uk', value: 0.8 },
  {
    ...none,
    measure: 'dates',
    language: 'all',
    value: 0.85,
    bar: { atLeast: 0.95 },
    reached: false,
  },
  { ...none, measure: 'events', language: 'all', value: 7, bar: { atLeast: 7 }, reached: true },
];

it('puts the languages of a measure on one row', () => {
  const { languages, rows } = qualityRows(scores);
  expect(languages).toEqual(['ru', 'uk']);
  expect(rows).toMatchObject([
    { measure: 'dates', isShare: true, byLanguage: [0.9, 0.8], all: 0.85, reached: false },
    { measure: 'events', isShare: false, byLanguage: [null, null], all: 7, reached: true },
  ]);
});
