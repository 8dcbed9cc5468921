import { expect, it } from 'vitest';
import { cluster, type Verdict } from './cluster.ts';
import { createLinks } from './links.ts';

function clusters(
  size: number,
  pairs: readonly (readonly [number, number, number])[],
  odds: readonly string[] = [],
): string[] {
  const links = createLinks(size);
  for (const [first, second, strength] of pairs) links.add(first, second, strength);
  const judge = (first: number, second: number): Verdict =>
    odds.includes(`${first} ${second}`) ? 'at-odds' : 'neither';
  return cluster(size, links, judge).map((group) => group.join(' '));
}

it('joins what is linked', () => {
  expect(clusters(4, [[0, 2, 0.7]])).toEqual(['0 2', '1', '3']);
});

it('makes no chain of links', () => {
  const chain: [number, number, number][] = [
    [0, 1, 0.9],
    [1, 2, 0.8],
    [2, 3, 0.7],
    [3, 4, 0.6],
  ];
  expect(clusters(5, chain)).toEqual(['0 1 2 3', '4']);
});

it('takes the strongest links first', () => {
  const rivals: [number, number, number][] = [
    [0, 1, 0.6],
    [1, 2, 0.9],
  ];
  expect(clusters(3, rivals, ['0 2'])).toEqual(['0', '1 2']);
});

it('keeps a claim out that is at odds with one member', () => {
  const links: [number, number, number][] = [
    [0, 1, 0.9],
    [0, 2, 0.9],
    [1, 2, 0.9],
    [0, 3, 0.8],
    [1, 3, 0.8],
  ];
  expect(clusters(4, links, ['2 3'])).toEqual(['0 1 2', '3']);
  expect(clusters(4, links)).toEqual(['0 1 2 3']);
});

it('asks about pairs that were never compared', () => {
  const links = createLinks(4);
  links.add(0, 1, 0.9);
  links.add(2, 3, 0.9);
  links.add(1, 2, 0.8);
  expect(cluster(4, links, () => 'same')).toEqual([[0, 1, 2, 3]]);
  expect(cluster(4, links, () => 'neither')).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
