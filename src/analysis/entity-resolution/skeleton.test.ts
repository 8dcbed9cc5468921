import { expect, test } from 'vitest';
import { alike, skeleton } from './skeleton.ts';

test.each([
  ['Witkoff', 'vtkv'],
  ['Vitkoff', 'vtkv'],
  ['Uitkoff', 'vtkv'],
  ['Zelenskyy', 'zlnsk'],
  ['Zelenskyi', 'zlnsk'],
  ['Johnson', 'jnsn'],
  ['Dzhonson', 'jnsn'],
  ['Aoi', ''],
  ['', ''],
])('the skeleton of "%s" is "%s"', (word, expected) => {
  expect(skeleton(word)).toBe(expected);
});

test.each([
  ['Witkoff', 'Uitkoff', true],
  ['Kushner', 'Kushner', true],
  ['Kryvych', 'Krivich', true],
  ['Peskov', 'Pskov', true],
  ['Peskov', 'Petrov', false],
  ['Li', 'Lo', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(alike(a, b)).toBe(expected);
});
