import { expect, it } from 'vitest';
import { parseSizes } from './options.ts';

it.each([
  [[], [100, 1000, 10_000]],
  [
    ['--sizes', '100,1000'],
    [100, 1000],
  ],
  [['--sizes', '250'], [250]],
])('%j', (args, sizes) => {
  expect(parseSizes(args)).toEqual({ sizes, searchOnly: false, mistake: null });
});

it('may be told to measure the search alone', () => {
  expect(parseSizes(['--search'])).toMatchObject({ searchOnly: true, mistake: null });
});

it.each([
  ['--sizes', '1000,100'],
  ['--sizes', 'all'],
  ['--sizes', '5'],
  ['--sizes', ''],
  ['--size', '100'],
  ['100'],
])('%j %j is a mistake', (...args) => {
  const { sizes, mistake } = parseSizes(args);
  expect(sizes).toBeNull();
  expect(mistake).not.toBe('');
});
