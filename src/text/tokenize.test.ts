import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

/** Tokens as `text:kind`, with the kind cut to its first letter. */
function shown(text: string): string[] {
  return tokenize(text).map((token) => `${token.text}:${token.kind.charAt(0)}`);
}

describe('tokenize', () => {
  it.each([
    ['У 20-пунктному плані', ['У:w', '20-пунктному:w', 'плані:w']],
    ['12 000 осіб', ['12 000:n', 'осіб:w']],
    ['12\u00A0000,5 і 1\u202F200', ['12\u00A0000,5:n', 'і:w', '1\u202F200:n']],
    ['о 10:30', ['о:w', '10:30:n']],
    ['2,4%', ['2,4:n', '%:s']],
    ['№ 5', ['№:s', '5:n']],
    ['$300', ['$:s', '300:n']],
    ["п'ять, інтерв’ю", ["п'ять:w", ',:p', 'інтерв’ю:w']],
    ['Санкт-Петербург', ['Санкт-Петербург:w']],
    ['F-16 і Су-34, 5G', ['F-16:w', 'і:w', 'Су-34:w', ',:p', '5G:w']],
    ['U.S. troops', ['U.S.:w', 'troops:w']],
    ['2025-го', ['2025-го:w']],
    ['12-15 січня', ['12:n', '-:p', '15:n', 'січня:w']],
    ['«Так», — він...', ['«:p', 'Так:w', '»:p', ',:p', '—:p', 'він:w', '...:p']],
    ['14.01.2026.', ['14.01.2026:n', '.:p']],
    ['', []],
    [' \n\t', []],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('slices back, also from the middle of a text', () => {
    const text = 'Перше слово. Друге слово: 12 000.';
    const tokens = tokenize(text, 13, text.length);
    expect(tokens[0]).toMatchObject({ start: 13, text: 'Друге' });
    for (const { start, end, text: token } of tokens) expect(text.slice(start, end)).toBe(token);
  });

  it('does not join three digits of a phrase to a number before them by mistake', () => {
    expect(shown('у 2025 300 осіб')).toEqual(['у:w', '2025:n', '300:n', 'осіб:w']);
  });

  it.each([
    ['one long word', 'а'.repeat(300_000)],
    ['digits with hyphens', '1-'.repeat(150_000)],
    ['apostrophes', "а'".repeat(150_000)],
    ['groups of digits', '1 000 '.repeat(50_000)],
    ['initials', 'U.'.repeat(150_000)],
  ])(
    'reads %s in linear time',
    (_name, text) => {
      expect(tokenize(text).length).toBeGreaterThan(0);
    },
    4000,
  );
});
