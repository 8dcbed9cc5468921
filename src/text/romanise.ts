import type { Orthography } from '../model/language/orthography.ts';
import { fold } from './fold.ts';

/** Romanises words of one language. */
export type Romaniser = (text: string) => string;

/** How many words are remembered. */
const capacity = 20_000;

/**
 * Compiles the romanisation of a language. Case is kept (`Щ` → `Shch`, in capitals `SHCH`); what
 * the table does not know stays as it is, only without its diacritics.
 *
 * @example
 * createRomaniser(uk)('Згурський Єнакієве') // => 'Zghurskyi Yenakiieve'
 */
export function createRomaniser({ romanisation }: Pick<Orthography, 'romanisation'>): Romaniser {
  const table = new Map(Object.entries(romanisation));
  const longest = Math.max(1, ...[...table.keys()].map((key) => key.length));
  const known = new Map<string, string>();
  // No letter looks beyond a space, so words that were romanised before are taken as they are.
  return (text) =>
    text.replace(/[^ \n]+|[ \n]+/gu, (word) => {
      const found = known.get(word);
      if (found !== undefined) return found;
      const latin = romaniseWord(word);
      if (known.size >= capacity) known.clear();
      known.set(word, latin);
      return latin;
    });

  function romaniseWord(word: string): string {
    const source = word.normalize('NFC');
    let result = '';
    let at = 0;
    while (at < source.length) {
      const [length, latin] = longestAt(source, at);
      result += latin;
      at += length;
    }
    return result.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  }

  function longestAt(source: string, at: number): readonly [length: number, latin: string] {
    for (let length = longest; length > 0; length -= 1) {
      const piece = source.slice(at, at + length);
      const entry = piece.length === length ? table.get(fold(piece)) : undefined;
      if (entry === undefined) continue;
      const initial = !isWordLetter(source.charAt(at - 1));
      const plain = typeof entry === 'string' ? entry : entry[initial ? 0 : 1];
      return [length, inCaseOf(piece, plain, source.charAt(at + length), source.charAt(at - 1))];
    }
    return [1, source.charAt(at)];
  }
}

function isWordLetter(char: string): boolean {
  return /[\p{L}\p{M}'’ʼ]/u.test(char);
}

function inCaseOf(piece: string, latin: string, next: string, before: string): string {
  if (!/\p{Lu}/u.test(piece.charAt(0)) || latin === '') return latin;
  const neighbour = piece.length > 1 ? piece.charAt(1) : /\p{L}/u.test(next) ? next : before;
  if (/\p{Lu}/u.test(neighbour)) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
