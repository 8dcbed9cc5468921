import { describe, expect, it } from 'vitest';
import type { FoundWord } from '../table/find-word.ts';
import { planSearch } from './plan.ts';

const nothing: FoundWord = { words: [], names: [], parts: [], concepts: [] };
const word = (key: string, ...concepts: string[]): FoundWord => ({
  ...nothing,
  words: [key],
  concepts,
});
const name = (...names: string[]): FoundWord => ({ ...nothing, names });
const part = (...parts: string[]): FoundWord => ({ ...nothing, parts });

describe('what a query wants', () => {
  it('is every word', () => {
    expect(planSearch([word('a'), word('b')])).toEqual({
      direct: [['a'], ['b']],
      related: [],
      missing: [],
    });
  });

  it('is any meaning of a word', () => {
    expect(planSearch([{ ...nothing, words: ['a', 'b'] }, word('c')]).direct).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('is alike with the concepts of words, and names as they are', () => {
    expect(planSearch([word('a', 'meet'), name('ada')]).related).toEqual([['meet'], ['ada']]);
  });

  it('takes words of one name together', () => {
    expect(planSearch([part('ada', 'adam'), name('ada', 'zoe')]).direct).toEqual([['ada']]);
    expect(planSearch([part('house'), part('house'), word('x')]).direct).toEqual([
      ['house'],
      ['x'],
    ]);
  });

  it('takes words of different names apart', () => {
    expect(planSearch([name('ada'), name('zoe')]).direct).toEqual([['ada'], ['zoe']]);
  });

  it('leaves out words without a meaning, except in names', () => {
    const of = { ...part('house'), optional: true };
    expect(planSearch([word('a'), of, word('b')]).direct).toEqual([['a'], ['b']]);
    expect(planSearch([part('house'), of]).direct).toEqual([['house']]);
    expect(planSearch([of])).toEqual({ direct: [], related: [], missing: [] });
  });

  it('is nothing if a word stands nowhere', () => {
    expect(planSearch([word('a', 'meet'), nothing])).toEqual({
      direct: [],
      related: [],
      missing: [1],
    });
    expect(planSearch([part('house')])).toMatchObject({ direct: [], missing: [0] });
    expect(planSearch([])).toEqual({ direct: [], related: [], missing: [] });
  });
});
