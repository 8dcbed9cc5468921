/**
 * What the address of the search page asks for.
 *
 * @param search The query part of an address, `?q=…`.
 */
export function queryOf(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').replace(/\s+/gu, ' ').trim();
}

/** The query part of the address that asks for this. */
export function searchFor(query: string): string {
  return query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
}

/** The words of a query or a text, in lower case, with one kind of apostrophe. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['ʼ]/gu, '’')
    .split(/[^\p{L}\p{M}\p{N}’]+/u)
    .filter((word) => word !== '');
}

/**
 * The beginning of a word that its other forms are likely to share: a long word without its last
 * two letters.
 *
 * @example
 * stemOf('переговорам') // => 'переговор'
 */
export function stemOf(word: string): string {
  if (word.length >= 6) return word.slice(0, -2);
  return word.length === 5 ? word.slice(0, -1) : word;
}

/**
 * Whether a text has a word for each stem that begins with it. (Pagefind answers a word that it does
 * not know with the longest beginning of it that it knows, however short.)
 */
export function hasAll(stems: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return stems.every((stem) => words.some((word) => word.startsWith(stem)));
}
