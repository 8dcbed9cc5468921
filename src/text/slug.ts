import type { Romaniser } from './romanise.ts';

/**
 * A part of an address: the first words of a text, romanised, in ASCII kebab-case.
 *
 * @param words How many words to take at most; default all.
 * @returns '' if the text holds no letter or digit that ASCII can show.
 * @example
 * slug('Спецпосланець президента США', romaniseUkrainian, 2) // => 'spetsposlanets-prezydenta'
 */
export function slug(text: string, romanise: Romaniser, words = Number.POSITIVE_INFINITY): string {
  return romanise(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’ʼ`´\p{M}]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .slice(0, words)
    .join('-');
}
