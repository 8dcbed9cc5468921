const apostrophes = /['’ʼ`´‘′＇]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Nothing but letters that are composed and visible already: most words of a text. */
const plain = /^[\w\u0400-\u045F\u0490\u0491-]*$/u;

/**
 * The form under which a word is looked up: composed letters, lower case, every apostrophe U+2019,
 * soft hyphens and other invisible characters gone. The result may be shorter than the input, so
 * it is never used for offsets.
 *
 * @example
 * fold("П'ЯТЬ") // => 'п’ять'
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word.normalize('NFC').replace(invisible, '').replace(apostrophes, '’').toLowerCase();
}
