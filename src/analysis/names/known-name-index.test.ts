import { describe, expect, it, vi } from 'vitest';
import { anyCase } from './case-mask.ts';
import { createKnownNames } from './known-name-index.ts';
import type { KnownName } from './known-names.ts';

function name(id: string, forms: readonly string[]): KnownName {
  return {
    entity: { id, type: 'place', kind: 'city', gender: null, country: null, weight: 0 },
    words: [
      {
        text: id,
        casing: 'capital',
        forms: new Map(forms.map((form) => [form, anyCase])),
      },
    ],
    part: 'full',
    given: null,
    surname: null,
    commonHead: false,
    looseTail: false,
    inSport: false,
    titles: 0,
  };
}

describe('the index of known names', () => {
  it('finds a name by every form, also by forms that begin differently', () => {
    const { names, add } = createKnownNames();
    add(name('lev', ['лев', 'льва', 'левом']));
    const found = ['лев', 'льва', 'левом'].map((form) => names.get(form)?.[0]?.entity.id);
    expect(found).toEqual(['lev', 'lev', 'lev']);
    expect(names.get('левко')).toBeUndefined();
    expect(names.get('')).toBeUndefined();
  });

  it('declines a name once, when a word with its first letters is looked up', () => {
    const { names, defer } = createKnownNames();
    const decline = vi.fn(() => [name('orlin', ['орлін', 'орліна'])]);
    defer('ор', decline);
    expect(names.get('тернах')).toBeUndefined();
    expect(decline).not.toHaveBeenCalled();
    expect(names.get('орліна')?.map(({ entity }) => entity.id)).toEqual(['orlin']);
    expect(names.get('орлін')).toHaveLength(1);
    expect(decline).toHaveBeenCalledOnce();
  });

  it('keeps the order in which names were taken in', () => {
    const { names, add, defer } = createKnownNames();
    defer('те', () => [name('first', ['терни'])]);
    add(name('second', ['терни']));
    defer('те', () => [name('third', ['терни'])]);
    expect(names.get('терни')?.map(({ entity }) => entity.id)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});
