import { expect, it } from 'vitest';
import type { Analysis } from '../../model/analysis.ts';
import { exportParts } from './export-parts.ts';

const entity = (id: string): Analysis['entities'][number] => ({
  ...{ id, type: 'other', aliases: [], wikidata: null },
  labels: { en: id, uk: id, ru: id },
});
const analysis: Analysis = {
  ...{ schema: 1, asOf: '2031-03-05', articles: [], claims: [], groups: [], relations: [] },
  events: [],
  entities: ['a', 'b', 'c'].map(entity),
};

it.each([
  [1_000_000, [['a', 'b', 'c']]],
  [200, [['a', 'b'], ['c']]],
  [1, [['a'], ['b'], ['c']]],
])('parts of %i characters', (size, expected) => {
  const parts = [...exportParts(analysis, size)];
  expect(parts.map(({ entities }) => entities.map(({ id }) => id))).toEqual(expected);
});

it('an empty digest is one empty part', () => {
  expect([...exportParts({ ...analysis, entities: [] }, 10)]).toHaveLength(1);
});
