import { expect, it } from 'vitest';
import { growthExponent, linearithmicExponent } from './growth.ts';

it.each([
  [10, 1],
  [100, 2],
  [1, 0],
])('ten times the size in %d times the time is an exponent of %d', (time, exponent) => {
  expect(growthExponent({ size: 100, time: 1 }, { size: 1000, time })).toBeCloseTo(exponent, 10);
});

it('lets n log n grow a little faster than n', () => {
  expect(linearithmicExponent(100, 1000)).toBeCloseTo(1.176, 3);
  expect(linearithmicExponent(1000, 10_000)).toBeCloseTo(1.125, 3);
});
