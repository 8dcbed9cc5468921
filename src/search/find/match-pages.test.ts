import { describe, expect, it } from 'vitest';
import { matchPages } from './match-pages.ts';
import type { FoundPage } from './page-index.ts';

/** Pages as `id score`. */
const pages = (...found: string[]): FoundPage[] =>
  found.map((one) => {
    const [id = '', score] = one.split(' ');
    return { id, score: Number(score), data: () => Promise.reject(new Error('Not needed')) };
  });
const matched = (...wanted: FoundPage[][][]): string[] =>
  matchPages(wanted).map(({ id, score }) => `${id} ${score}`);

describe('the pages that match', () => {
  it('have a key of each list', () => {
    expect(matched([pages('a 1', 'b 2')], [pages('b 3', 'c 1')])).toEqual(['b 5']);
  });

  it('have any of the keys of a list, and count the best', () => {
    expect(matched([pages('a 1', 'b 2'), pages('a 4')])).toEqual(['a 4', 'b 2']);
  });

  it('are none if no page has a key', () => {
    expect(matched([pages('a 1')], [pages()])).toEqual([]);
    expect(matched([[]])).toEqual([]);
  });

  it('may score nothing', () => {
    expect(matched([pages('a 0')], [pages('a 0')])).toEqual(['a 0']);
  });
});
