/** Longer passages are selected by their first and last words. In UTF-16 units. */
const longest = 150;

/** So many words stand at each edge. */
const wordsOfEdge = 5;

/** The first and last words of a long passage, null for one that is short enough to be given whole. */
export function edgeOf(words: string): { readonly first: string; readonly last: string } | null {
  if (words.length <= longest) return null;
  const spans = [...words.matchAll(/\S+/gu)];
  const first = spans[wordsOfEdge - 1];
  const last = spans.at(-wordsOfEdge);
  if (first === undefined || last === undefined || last.index <= first.index) return null;
  return { first: words.slice(0, first.index + first[0].length), last: words.slice(last.index) };
}
