import { expect, test } from 'vitest';
import { conceptRelations } from './concept-relations.ts';
import { concepts } from './concepts/index.ts';

const { weightless, light, wishes, kin, cumulative, confirming, occasions, original } =
  conceptRelations;

test('every key is a concept', () => {
  const known = new Set(concepts.map(({ key }) => key));
  const keys = [light, wishes, kin.flat(), cumulative, confirming, occasions, original].flat();
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

test('a key has one weight', () => {
  expect(light.filter((key, at) => weightless.includes(key) || light.indexOf(key) !== at)).toEqual(
    [],
  );
});

test('a key has kin in one set, and is not light', () => {
  const all = kin.flat();
  expect(all.filter((key, at) => all.indexOf(key) !== at || light.includes(key))).toEqual([]);
});
