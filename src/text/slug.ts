import type { Romaniser } from './romanise.ts';

/** Latin letters that do not come apart into a base letter and a mark. */
const whole: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * A part of an address: the first words of a text, romanised, in ASCII kebab-case.
 *
 * @param words How many words to take at most; default all.
 * @returns '' if the text holds no letter or digit that ASCII can show.
 * @example
 * slug('Спецпосланець президента США', romaniseUkrainian, 2) // => 'spetsposlanets-prezydenta'
 */
export function slug(text: string, romanise: Romaniser, words = Number.POSITIVE_INFINITY): string {
  const begin = beginning(text, words);
  const first = wordsOf(begin, romanise).slice(0, words);
  const all = first.length < words && begin.length < text.length;
  return (all ? wordsOf(text, romanise).slice(0, words) : first).join('-');
}

/** The text up to the white space behind so many words: romanising all of a long one is dear. */
function beginning(text: string, words: number): string {
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    const next = /\S\s/gu;
    next.lastIndex = at;
    const match = next.exec(text);
    if (match === null) return text;
    at = match.index + match[0].length;
  }
  return text.slice(0, at);
}

function wordsOf(text: string, romanise: Romaniser): string[] {
  return romanise(text)
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => whole[letter] ?? letter)
    .normalize('NFKD')
    .replace(/['’ʼ`´\p{M}]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}
