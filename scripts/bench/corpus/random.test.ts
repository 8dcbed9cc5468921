import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

function drawn(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw);
}

describe('createRandom', () => {
  it('gives the same numbers for the same key and others for another', () => {
    const numbers = (key: string): number[] => {
      const random = createRandom(key, 1);
      return drawn(20, () => random.below(1000));
    };
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });

  it('stays within its bounds and reaches them', () => {
    const random = createRandom('bounds');
    const numbers = drawn(500, () => random.between(3, 6));
    expect([...new Set(numbers)].sort()).toEqual([3, 4, 5, 6]);
  });

  it('draws the first of a list more often than the last', () => {
    const random = createRandom('words');
    const ranks = Array.from({ length: 100 }, (_, rank) => rank);
    const numbers = drawn(2000, () => random.frequent(ranks));
    const count = (rank: number): number => numbers.filter((one) => one === rank).length;
    expect(count(0)).toBeGreaterThan(count(9) * 3);
    expect(Math.max(...numbers)).toBeGreaterThan(90);
    expect(Math.min(...numbers)).toBe(0);
  });

  it('keeps all items when it shuffles', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = createRandom('shuffle').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  it('draws nothing from an empty list', () => {
    expect(() => createRandom('none').pick([])).toThrow(RangeError);
  });
});
