import { describe, expect, it } from 'vitest';
import type { Permalink, Permalinks } from '../model/permalinks.ts';
import { lostPermalinks, parsePermalinks, writePermalinks } from './permalinks-file.ts';

const live = (id: string, kind: Permalink['kind'] = 'event'): Permalink => ({
  id,
  kind,
  to: null,
  withdrawn: false,
});

describe('permalinks.yaml', () => {
  it('has one line for each address, in the order of minting', () => {
    const permalinks: Permalinks = [
      live('b'),
      { ...live('a'), to: 'b' },
      { ...live('c'), withdrawn: true },
      live('b', 'claim'),
    ];
    const text = writePermalinks(permalinks);
    expect(text).toBe(
      '- {id: b, kind: event}\n- {id: a, kind: event, to: b}\n- {id: c, kind: event, withdrawn: true}\n- {id: b, kind: claim}\n',
    );
    expect(parsePermalinks(text)).toEqual(permalinks);
  });

  it.each(['', '[]\n', '# nothing yet\n'])('may be without any: %j', (text) => {
    expect(parsePermalinks(text)).toEqual([]);
  });

  it.each([
    ['- {id: a, kind: event}\n- {id: a, kind: event}\n', 'event a stands there twice'],
    ['- {id: a, kind: event, to: b}\n- {id: b, kind: claim}\n', 'no event b to redirect to'],
    ['- {id: a, kind: event, to: a}\n', 'event a redirects in a circle'],
    [
      '- {id: a, kind: event, to: b}\n- {id: b, kind: event, to: c}\n- {id: c, kind: event, to: b}\n',
      'event b redirects in a circle',
    ],
    ['- {id: a, kind: page}\n', '[0].kind: expected one of article, claim'],
    ['- {id: a, kind: event, gone: true}\n', '[0].gone: expected no such key'],
    ['a: b\n', '(whole file): expected array'],
  ])('%j is refused', (text, reason) => {
    expect(() => parsePermalinks(text)).toThrow(reason);
  });
});

describe('lostPermalinks', () => {
  it('finds what was there and is no more, by kind and id', () => {
    const before = [live('a'), live('b'), live('c', 'claim')];
    const after = [{ ...live('a'), withdrawn: true }, live('b', 'claim'), live('c', 'claim')];
    expect(lostPermalinks(before, after)).toEqual([live('b')]);
  });
});
