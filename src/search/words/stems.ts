import { sound } from './sound.ts';

/** A stem that a word may have, and how it was found. */
export interface Stem {
  readonly stem: string;
  /** Whether a vowel that comes and goes was taken out (`день`, `дня`) or a consonant softened. */
  readonly changed: boolean;
}

/** From a word as it sounds to the stems that it may have. */
export type StemFinder = (heard: string) => readonly Stem[];

/** The shortest stem, and the shortest one of which something was changed. */
const shortest = 3;
const shortestChanged = 2;

/** So long are words of which little may be left without the ending: `дня`. */
const shortWord = 5;

const vowel = /[aeiou]/u;
const vowels: ReadonlySet<string> = new Set('eio');

/** Such a vowel before two consonants stays, but not always the same: `міст`, `мосту`. */
const closed = /[eio](?=[^aeiou]{2}$)/u;

/** The consonants that a stem ends in before some endings: `рука`, `руці`; `нога`, `нозі`, `ножка`. */
const softened: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  z: 'g',
  j: 'g',
  s: 'x',
  w: 'x',
};

/**
 * Compiles endings of any languages.
 *
 * @returns A function that gives every stem that is left when an ending is taken off, or none is.
 */
export function stemFinder(endings: Iterable<string>): StemFinder {
  const heardEndings = new Set(['', ...Array.from(endings, sound)]);
  const longest = Math.max(...Array.from(heardEndings, ({ length }) => length));
  return (heard) => {
    const found = new Map<string, Stem>();
    const add = (stem: string, changed: boolean): void => {
      const least = changed ? shortestChanged : shortest;
      if (stem.length >= least && !found.has(stem)) found.set(stem, { stem, changed });
    };
    const plain: string[] = [];
    for (let length = 0; length <= Math.min(longest, heard.length - 1); length += 1) {
      const cut = heard.length - length;
      if (heardEndings.has(heard.slice(cut))) plain.push(heard.slice(0, cut));
    }
    // A long ending on a short stem is more likely a part of another word.
    for (const stem of plain) if (stem.length * 2 >= heard.length) add(stem, false);
    for (const stem of plain) {
      if (heard.length <= shortWord) add(stem, true);
      if (vowel.test(stem.slice(-1))) continue;
      // What sounds like `ц` may be the plural of a Latin word: `presidents`.
      if (stem === heard && stem.endsWith('c')) add(`${stem.slice(0, -1)}t`, true);
      const last = softened[stem.slice(-1)] ?? stem.slice(-1);
      const before = stem.slice(0, -1);
      if (last !== stem.slice(-1)) add(`${before}${last}`, true);
      if (closed.test(stem)) add(stem.replace(closed, 'o'), true);
      // A vowel in the last syllable may be another in other forms, or gone.
      if (vowels.has(before.slice(-1)) && before.length > 1) {
        add(`${before.slice(0, -1)}${last}`, true);
      }
    }
    return [...found.values()];
  };
}
