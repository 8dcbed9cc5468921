import type { LanguageCode } from '../model/language-code.ts';
import type { Digest } from './digest/digest.ts';
import { unique } from './digest/order.ts';

/** How much stands behind something. The three numbers are never merged into one. */
export interface Counts {
  readonly articles: number;
  /** The fewest and the most independent origins that the texts allow for. */
  readonly origins: readonly [min: number, max: number];
  /** People and institutions named as speakers; an outlet is none. */
  readonly speakers: number;
  readonly languages: readonly LanguageCode[];
}

/** Counts for one claim group. */
export function groupCounts(digest: Digest, group: string): Counts {
  const { claims, originRange } = digest.group(group);
  return { ...carriers(digest, claims), origins: originRange };
}

/** Counts for several claims, such as those of an event: each origin counts once. */
export function claimCounts(digest: Digest, claims: readonly string[]): Counts {
  const wanted = new Set(claims);
  const groups = unique(claims.map((id) => digest.claim(id).group));
  const origins = groups
    .flatMap((id) => digest.group(id).origins)
    .filter((origin) => origin.claims.some((id) => wanted.has(id)));
  const { length } = unique(origins.map(({ id }) => id));
  return { ...carriers(digest, claims), origins: [length, length] };
}

function carriers(digest: Digest, ids: readonly string[]): Omit<Counts, 'origins'> {
  const claims = ids.map((id) => digest.claim(id));
  const articles = unique(claims.map(({ article }) => article)).map((id) => digest.article(id));
  const speakers = unique(claims.flatMap(({ attribution }) => attribution.speaker ?? []));
  return {
    articles: articles.length,
    speakers: speakers.filter((id) => digest.source(id) === null).length,
    languages: unique(articles.map(({ lang }) => lang)).sort(),
  };
}
