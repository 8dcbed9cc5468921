import { expect, it } from 'vitest';
import { paged, pageOfList } from './paging.ts';

it('cuts a list into pages', () => {
  expect(paged(['a', 'b', 'c'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, pages: 2, total: 3 },
    { items: ['c'], number: 2, pages: 2, total: 3 },
  ]);
});

it('gives an empty list one page', () => {
  expect(paged([], 2)).toEqual([{ items: [], number: 1, pages: 1, total: 0 }]);
});

it('addresses the pages of a list', () => {
  expect(pageOfList('/events/', 1)).toBe('/events/');
  expect(pageOfList('/events/', 2)).toBe('/events/page/2/');
});
