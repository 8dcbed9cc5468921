import { expect, test } from 'vitest';
import { Gazetteer } from '../../model/gazetteer.ts';
import { gazetteer } from './index.ts';

test('every entry is as the schema has it, without anything more', () => {
  expect(Gazetteer.parse(gazetteer)).toEqual(gazetteer);
});
