import type { SiteArticle } from '../digest/site-article.ts';

/** Where the claims of an article come from. */
export interface Tally {
  /** From a speaker, named or not, whom no other outlet stands before. */
  readonly own: number;
  /** Through another outlet. */
  readonly relayed: number;
  /** Told by the article itself, without a source. */
  readonly unattributed: number;
}

export function tallyOf({ claims, publisher }: Pick<SiteArticle, 'claims' | 'publisher'>): Tally {
  const relayed = claims.filter(({ attribution }) =>
    attribution.via.some((outlet) => outlet !== publisher),
  );
  const unattributed = claims.filter(
    (claim) =>
      !relayed.includes(claim) &&
      claim.attribution.speaker === null &&
      claim.attribution.speakerText === null &&
      !claim.attribution.anonymous,
  );
  return {
    own: claims.length - relayed.length - unattributed.length,
    relayed: relayed.length,
    unattributed: unattributed.length,
  };
}
