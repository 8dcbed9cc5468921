/** The kinds of page that the search finds, in the order of the results. */
export const searchKinds = ['event', 'claim', 'article'] as const;
export type SearchKind = (typeof searchKinds)[number];
