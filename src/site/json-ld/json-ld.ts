import type { Claim, ClaimReview, CollectionPage, Dataset, WebSite, WithContext } from 'schema-dts';

/** The kinds of things that pages describe to machines, in the terms of schema.org. */
export type JsonLd = WithContext<Claim | ClaimReview | CollectionPage | Dataset | WebSite>;
