import { z } from 'zod';

/** The kinds of page that the search finds, in the order of the results. */
export const SearchKind = z.enum(['event', 'claim', 'article']);
export type SearchKind = z.infer<typeof SearchKind>;
