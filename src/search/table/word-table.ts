import { skeleton, sound } from '../words/sound.ts';
import type { StemFinder } from '../words/stems.ts';

/**
 * Forms that a search for any of them finds alike. `word`: forms of one lemma of one language.
 * `name`: words that by themselves name somebody or something, in every language and spelling.
 * `part`: words of a longer name (`Білий` of `Білий дім`).
 */
export interface WordGroup {
  readonly kind: 'word' | 'name' | 'part';
  /** What stands in the index for all of them, see `termKey`. */
  readonly key: string;
  /** Folded, `ё` as `е`. */
  readonly forms: readonly string[];
  /** The language of a word; names are of all languages. */
  readonly lang?: string;
  /** The keys of the concepts that a word expresses. */
  readonly concepts?: readonly string[];
}

/** What the browser is told beside the words. */
export interface SearchRules {
  /** Endings of all languages, see `Inflection`. */
  readonly endings: readonly string[];
  /** Words that carry no meaning of their own and are only looked for in names. */
  readonly ignored: readonly string[];
  /** The parts of the word table that exist, see `partOf`. */
  readonly parts: readonly string[];
}

/** The key of each value of each filter. */
export type SearchFilters = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The first consonants of a word choose the part of the table that it is in. */
const partLength = 2;

/**
 * The part of the word table that a word is in, the same for its forms and spellings: the first two
 * consonants of the shortest stem that it may have.
 *
 * @param word Folded.
 * @returns Letters and digits of ASCII, or `_` for others.
 * @example
 * partOf('переговорам', stems) // => 'pr'
 */
export function partOf(word: string, stems: StemFinder): string {
  const heard = sound(word);
  const plain = stems(heard).flatMap(({ stem, changed }) => (changed ? [] : [stem]));
  const shortest = plain.toSorted((a, b) => a.length - b.length)[0] ?? heard;
  const consonants = skeleton(shortest).slice(0, partLength);
  return consonants === '' ? '_' : consonants.replace(/[^a-z0-9]/gu, '_');
}

/**
 * The letters that stand in the index for a number of a list: such as no word has, and none the
 * beginning of another, since Pagefind finds words by their beginnings.
 *
 * @example
 * termKey(17) // => 'xqbbz'
 */
export function termKey(number: number): string {
  const letters = number
    .toString(16)
    .replace(/./gu, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)] ?? '');
  return `xq${letters}z`;
}

/** A key with the space before it. */
export const keyPattern = / xq[a-p]+z/gu;

/** The form under which words are listed: no dots of `ё`, no spaces between thousands. */
export function listed(folded: string): string {
  return folded.replaceAll('ё', 'е').replace(/\s/gu, '');
}
