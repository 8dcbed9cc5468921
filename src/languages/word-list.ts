/**
 * The entries of a list that is written as running text, so that long lists stay readable.
 *
 * @param text Entries separated by commas or line breaks; white space around them is dropped.
 * @example
 * wordList(`т. д, ін, обл`) // => ['т. д', 'ін', 'обл']
 */
export function wordList(text: string): string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
