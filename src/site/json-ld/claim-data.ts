import type { Claim, ClaimReview, NewsArticle, WithContext } from 'schema-dts';
import type { Verdict } from '../../model/editorial/verdict.ts';
import type { ClaimPage } from '../claim/claim-page.ts';
import type { Statement } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { pathOf } from '../path.ts';
import { actorData } from './named-data.ts';
import type { PageLanguage } from './page-language.ts';
import { siteReference } from './website-data.ts';

/** A claim with every article that it appears in, and nothing about whether it is right. */
export function claimData(
  digest: Digest,
  claim: ClaimPage,
  page: PageLanguage,
): WithContext<Claim> {
  return { '@context': 'https://schema.org', ...bareClaim(digest, claim, page) };
}

/**
 * The verdict that an editor signed. It stands on one page only: that of the site's own language.
 *
 * @param rating The editor's rating in words.
 */
export function claimReviewData(
  digest: Digest,
  claim: ClaimPage & { readonly verdict: Verdict },
  rating: string,
  page: PageLanguage,
): WithContext<ClaimReview> {
  const { rationale, sources, editor, date } = claim.verdict;
  const { '@id': id, name, url } = siteReference(digest.entries.settings, page);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: page.absolute(pathOf('claim', claim.id)),
    inLanguage: page.locale,
    datePublished: date,
    author: { '@type': 'Person', name: editor },
    publisher: { '@type': 'Organization', '@id': `${id}#publisher`, name, url },
    claimReviewed: claim.best.words,
    itemReviewed: bareClaim(digest, claim, page),
    reviewRating: { '@type': 'Rating', alternateName: rating },
    reviewBody: page.name(rationale),
    citation: sources,
  };
}

function bareClaim(digest: Digest, { id, best, wordings }: ClaimPage, page: PageLanguage) {
  const url = page.absolute(pathOf('claim', id));
  const { speaker } = best.chain;
  const author = speaker.kind === 'named' ? actorData(digest, speaker.name.id, page) : null;
  const appearance = appearancesOf(digest, wordings, page);
  const [firstAppearance] = appearance;
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    url,
    text: best.words,
    inLanguage: best.lang,
    ...(author === null ? {} : { author }),
    ...(firstAppearance === undefined ? {} : { firstAppearance }),
    appearance,
  } as const satisfies Claim;
}

/** The articles in the order of publication, each once. */
function appearancesOf(
  digest: Digest,
  wordings: readonly Statement[],
  page: PageLanguage,
): NewsArticle[] {
  const articles = new Map(wordings.map(({ article }) => [article.id, article]));
  return [...articles.values()].map(({ id, path, name, lang, published, publisher }) => ({
    '@type': 'NewsArticle',
    url: digest.article(id).url ?? page.absolute(path),
    headline: name,
    inLanguage: lang,
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: page.name(publisher.labels) } }),
  }));
}
