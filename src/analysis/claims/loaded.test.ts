import { expect, it } from 'vitest';
import type { LanguageCode } from '../../model/language-code.ts';
import { readText } from './fixtures/read-text.ts';

/** The words that take sides in each claim of a text, with their offsets. */
function loadedIn(lang: LanguageCode, text: string): [number, string][] {
  const { claims } = readText(lang, text);
  return claims.flatMap(({ loaded }) =>
    loaded.map(({ start, end }): [number, string] => [start, text.slice(start, end)]),
  );
}

it.each<[LanguageCode, string, string[]]>([
  ['uk', 'Орест Дубик заявив, що маріонетка зірвала перемовини 1 березня.', ['маріонетка']],
  ['uk', 'Орест Дубик заявив, що делегація зірвала перемовини 1 березня.', []],
  ['ru', 'Ада Лопухова заявила, что киевский режим сорвал переговоры 1 марта.', ['киевский режим']],
  ['ru', 'Ада Лопухова заявила, что делегация сорвала переговоры 1 марта.', []],
  ['en', 'Ada Marsh said the so-called parliament met on 1 March.', ['so-called']],
  ['en', 'Ada Marsh said the parliament met on 1 March.', []],
])('flags words that take sides, %s: %s', (lang, text, words) => {
  expect(loadedIn(lang, text)).toEqual(words.map((word) => [text.indexOf(word), word]));
});
