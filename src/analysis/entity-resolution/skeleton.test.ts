import { expect, test } from 'vitest';
import { alike, skeleton } from './skeleton.ts';

test.each([
  ['Witkoff', false, 'vtkv'],
  ['Vitkoff', true, 'vtkv'],
  ['Uitkoff', true, 'vtkv'],
  ['Zelenskyy', false, 'slnsk'],
  ['Zelenskyi', true, 'slnsk'],
  ['Johnson', false, 'snsn'],
  ['Dzhonson', true, 'snsn'],
  ['Wright', false, 'rt'],
  ['Rait', true, 'rt'],
  ['Kwaśniewski', false, 'kvsnsk'],
  ['Aoi', true, ''],
  ['', true, ''],
])('the skeleton of "%s" is "%s"', (word, romanised, expected) => {
  expect(skeleton(word, romanised)).toBe(expected);
});

test.each([
  ['Witkoff', 'Uitkoff', true],
  ['Kushner', 'Kushner', true],
  ['Krywych', 'Krivich', true],
  ['Peskov', 'Pskov', true],
  ['Peskov', 'Petrov', false],
  ['Li', 'Lo', true],
  ['Li', 'Gu', false],
  ['Orrin', 'Tamsin', false],
])('%s and %s: %s', (latin, romanised, expected) => {
  const one = { latin, romanised: false };
  expect(alike(one, { latin: romanised, romanised: true })).toBe(expected);
});

test('one consonant more is alike only with slack', () => {
  const one = { latin: 'Arnault', romanised: false };
  const other = { latin: 'Arnal', romanised: true };
  expect(alike(one, other)).toBe(false);
  expect(alike(one, other, 1)).toBe(true);
});
