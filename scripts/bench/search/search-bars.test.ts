import { expect, it } from 'vitest';
import { searchBars } from './search-bars.ts';
import type { SearchMeasures } from './search-measures.ts';

const search = (articles: number, more: Partial<SearchMeasures> = {}): SearchMeasures => ({
  articles,
  pages: articles * 5,
  files: articles * 6,
  bytes: articles * 5000,
  building: { cpu: articles / 100, wall: articles / 50 },
  queries: [{ query: 'storm', results: 3, bytes: 60_000, allBytes: 90_000, milliseconds: 20 }],
  ...more,
});
const met = (...searches: SearchMeasures[]): (boolean | null)[] =>
  searchBars(searches).map((bar) => bar.met);

it('a small and fast search meets the bars', () => {
  expect(met(search(100), search(1000))).toEqual([true, true, true, true]);
});

it.each<[Partial<SearchMeasures>, (boolean | null)[]]>([
  [
    { queries: [{ query: 'a', results: 1, bytes: 145_000, allBytes: 150_000, milliseconds: 120 }] },
    [false, false, true, true],
  ],
  [{ bytes: 6_000_000 }, [true, true, false, true]],
  [{ building: { cpu: 12, wall: 12 } }, [true, true, true, false]],
])('%j misses some', (more, expected) => {
  expect(met(search(100), search(1000, more))).toEqual(expected);
});

it('nothing is said of what was not measured', () => {
  expect(met(search(100))).toEqual([null, null, null, null]);
  expect(met()).toEqual([]);
});
