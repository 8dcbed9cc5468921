/**
 * The kinds of page that the search finds, in the order of the results. Claims are the most by far,
 * and found in articles too, so that they come last.
 */
export const searchKinds = ['event', 'article', 'claim'] as const;
export type SearchKind = (typeof searchKinds)[number];
