/** The kinds of page that the search finds, in the order of the results. */
export const searchKinds = ['event', 'claim', 'article'] as const;
export type SearchKind = (typeof searchKinds)[number];

/**
 * A word that only pages of one kind have in the index, so that a search for it and other words
 * finds that kind alone. (Pagefind's filters would do, but it writes them in a changing order.)
 */
export function kindWord(kind: SearchKind): string {
  return `zqkind${kind}`;
}
