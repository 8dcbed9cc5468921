import type { DateValue } from '../../model/calendar-date.ts';
import type { Modality, Polarity } from '../../model/claim.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import type { Digest } from '../digest/digest.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import { pathOf } from '../path.ts';
import type { Chain } from './chain.ts';
import { chainOf } from './chain.ts';

/** One claim as it is shown anywhere: its exact words, and all that qualifies them. */
export interface Statement {
  readonly id: string;
  readonly words: string;
  readonly lang: LanguageCode;
  readonly chain: Chain;
  readonly article: ArticleLink;
  /** Where it stands in its article. */
  readonly path: string;
  /** The page of its claim group, null if it has none. */
  readonly claimPath: string | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly checkWorthy: boolean;
  readonly hedges: readonly string[];
  readonly quantities: readonly string[];
  readonly dates: readonly DateValue[];
}

export function statementOf(digest: Digest, claim: SiteClaim): Statement {
  const { id, words, modality, polarity, checkWorthy, group } = claim;
  const article = articleLink(digest, claim.article);
  return {
    ...{ id, words, modality, polarity, checkWorthy },
    lang: article.lang,
    chain: chainOf(digest, claim),
    article,
    path: pathOf('article', claim.article, markOf(claim)),
    claimPath: digest.hasPage(group) ? pathOf('claim', group) : null,
    hedges: claim.hedgeWords,
    quantities: claim.quantityWords,
    dates: claim.dates,
  };
}

/**
 * The anchor of a claim on its article's page.
 *
 * @example
 * markOf({ id: '2026-01-14-a-c3', article: '2026-01-14-a' }) // => 'c3'
 */
export function markOf({ id, article }: Pick<SiteClaim, 'id' | 'article'>): string {
  return id.slice(article.length + 1);
}
