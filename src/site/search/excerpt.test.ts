import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

function shown(text: string, ...stems: string[]): string {
  return excerpt(text, stems)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

const filler = (count: number): string => Array.from({ length: count }, () => 'слово').join(' ');

describe('excerpt', () => {
  it('marks every form that begins alike', () => {
    expect(shown('Переговори йдуть, про переговорів кінець не чути', 'переговор')).toBe(
      '[Переговори] йдуть, про [переговорів] кінець не чути',
    );
  });

  it('cuts around the first match', () => {
    expect(shown(`${filler(30)} дощ ${filler(30)}`, 'дощ')).toBe(
      `… ${filler(6)} [дощ] ${filler(21)} …`,
    );
  });

  it('begins at the beginning if nothing matches', () => {
    expect(shown(filler(40), 'дощ')).toBe(`${filler(28)} …`);
  });

  it('is whole if the text is short', () => {
    expect(shown('іде дощ', 'дощ')).toBe('іде [дощ]');
    expect(shown('', 'дощ')).toBe('');
  });

  it('takes markup for text', () => {
    expect(shown('<b>дощ</b> &lt;', 'дощ')).toBe('[<b>дощ</b>] &lt;');
  });
});
