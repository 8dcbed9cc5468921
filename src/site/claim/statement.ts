import type { DateValue } from '../../model/calendar-date.ts';
import type { Modality, Polarity } from '../../model/claim.ts';
import type { LanguageCode, Localised } from '../../model/language-code.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import { pathOf } from '../path.ts';
import type { Chain } from './chain.ts';
import { chainOf } from './chain.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** Whom and what a claim names, its figures and its subjects. */
export interface Gist {
  readonly named: readonly NamedLink[];
  readonly figures: readonly PrintedFigure[];
  readonly concepts: readonly Localised[];
}

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
  /** Words that take sides. */
  readonly loaded: readonly string[];
  readonly dates: readonly DateValue[];
  /** What it speaks of, for readers who do not know its language. */
  readonly gist: Gist;
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
    loaded: claim.loadedWords,
    dates: claim.dates,
    gist: gistOf(digest, claim),
  };
}

/** Ordinals are left out: without their noun they say nothing. */
function gistOf(digest: Digest, claim: SiteClaim): Gist {
  const { entities, context, quantities, concepts } = claim;
  return {
    named: unique([...entities, ...context]).map((id) => namedLink(digest, id)),
    figures: quantities.filter(({ unit }) => unit !== 'ordinal'),
    concepts: concepts.flatMap((key) => digest.entries.concepts[key] ?? []),
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
