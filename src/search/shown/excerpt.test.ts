import { describe, expect, it } from 'vitest';
import { excerpt, matchedForms } from './excerpt.ts';
import { readKeyed, writeKeyed } from './keyed-text.ts';

const keyed = 'Вчора xqaz, «Путіним xqbz xqcz» сказав xqdz. Кінець';
const text = 'Вчора, «Путіним» сказав. Кінець';

function shown(content: string, ...keys: string[]): string {
  return excerpt(content, new Set(keys))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('a text with keys', () => {
  it('is written with the keys behind their words', () => {
    const words = [
      { start: 0, end: 5, keys: ['xqaz'] },
      { start: 8, end: 15, keys: ['xqbz', 'xqcz'] },
      { start: 17, end: 23, keys: ['xqdz'] },
    ];
    expect(writeKeyed(text, words)).toBe(keyed);
    expect(readKeyed(keyed)).toEqual({ text, words });
  });

  it('loses nothing without keys', () => {
    expect(readKeyed('xq і xqz: <b>')).toEqual({ text: 'xq і xqz: <b>', words: [] });
  });
});

describe('an excerpt', () => {
  it('marks every form that has a key', () => {
    expect(shown(keyed, 'xqcz', 'xqdz')).toBe('Вчора, «[Путіним]» [сказав]. Кінець');
    expect(matchedForms(keyed, new Set(['xqcz', 'xqdz']))).toEqual(['Путіним', 'сказав']);
  });

  it('marks nothing without a match', () => {
    expect(shown(keyed, 'xqpz')).toBe(text);
    expect(matchedForms(keyed, new Set(['xqpz']))).toEqual([]);
  });

  it('is cut around the first match, at words', () => {
    const filler = 'слово '.repeat(60);
    const cut = shown(`${filler}дощ xqaz ${filler}`, 'xqaz');
    expect(cut).toMatch(/^… (?:слово )+\[дощ\](?: слово)+ …$/u);
    expect(cut.length).toBeLessThan(260);
  });

  it('is the beginning if nothing matches', () => {
    expect(shown('слово '.repeat(60), 'xqaz')).toMatch(/^слово .* …$/u);
  });

  it('takes markup for text', () => {
    expect(shown('<b>дощ xqaz</b> &lt;', 'xqaz')).toBe('<b>[дощ]</b> &lt;');
  });
});
