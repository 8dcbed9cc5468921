const latin = Array.from('aceiopxyABCEHIKMOPTXY');
const cyrillic = Array.from('асеіорхуАВСЕНІКМОРТХУ');
const toCyrillic = new Map(latin.map((letter, index) => [letter, cyrillic[index] ?? letter]));
const toLatin = new Map(cyrillic.map((letter, index) => [letter, latin[index] ?? letter]));

const word = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;
const sideBySide = /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/u;

/** A word in which letters of another script pass for its own. */
export interface MixedWord {
  readonly start: number;
  readonly written: string;
  /** The same in one script; of the same length. */
  readonly meant: string;
}

/**
 * The words of a text with Latin letters that look like Cyrillic ones in them, or the other way
 * round. A word is left alone if the letters of the other script are meant (`SMSка`), or if either
 * script is possible.
 *
 * @example
 * mixedWords('у Pосії') // => [{ start: 2, written: 'Pосії', meant: 'Росії' }]
 */
export function mixedWords(text: string): MixedWord[] {
  if (!sideBySide.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ index, 0: written }) => {
    const meant = sideBySide.test(written) ? inOneScript(written) : null;
    return meant === null ? [] : [{ start: index, written, meant }];
  });
}

function inOneScript(written: string): string | null {
  const letters = Array.from(written);
  const isOwnLatin = letters.some((letter) => /[A-Za-z]/u.test(letter) && !toCyrillic.has(letter));
  const isOwnCyrillic = letters.some(
    (letter) => /\p{Script=Cyrillic}/u.test(letter) && !toLatin.has(letter),
  );
  if (isOwnLatin === isOwnCyrillic) return null;
  const twin = isOwnCyrillic ? toCyrillic : toLatin;
  return letters.map((letter) => twin.get(letter) ?? letter).join('');
}
