import type { Claim } from '../../model/claim.ts';
import type { ClaimReference } from '../../model/editorial/claim-reference.ts';
import { fold } from '../../text/fold.ts';
import type { CorpusArticle } from '../claim-groups/corpus-claims.ts';
import type { ArticleFinder } from './article-finder.ts';

/** The claims that an editor means, or why nobody can tell; `C` is what is read of a claim. */
export type FoundClaims<C = Claim> =
  | { readonly claims: readonly C[]; readonly trouble: null }
  | {
      readonly claims: null;
      readonly trouble: { readonly message: string; readonly remedy: string };
    };

export type ClaimFinder<C = Claim> = (reference: ClaimReference) => FoundClaims<C>;

/**
 * Finds claims by their article and words: those that are these words, else the one that has them.
 * Two speakers of one statement are two claims of the same words, and both are meant.
 */
export function claimFinder(
  articles: readonly CorpusArticle[],
  articleOf: ArticleFinder,
): ClaimFinder {
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  return ({ article, words }) => {
    const item = byId.get(articleOf(article) ?? '');
    if (item === undefined) {
      return lost(`There is no article ${article}.`, 'Take the address from the article’s page.');
    }
    const { text } = item.reading.seed;
    const sought = plain(words);
    const told = item.claims.map((claim) => ({
      claim,
      words: plain(text.slice(claim.start, claim.end)),
    }));
    const equal = told.filter((one) => one.words === sought);
    const having = equal.length > 0 ? equal : told.filter((one) => one.words.includes(sought));
    if (having.length === 0) {
      const message = `No claim of ${article} has the words “${words}”.`;
      return lost(message, 'Take the words that the article’s page marks, or remove the decision.');
    }
    if (new Set(having.map((one) => one.words)).size > 1) {
      const message = `${having.length} claims of ${article} have the words “${words}”.`;
      return lost(message, 'Give all the words of the one that is meant.');
    }
    return { claims: having.map(({ claim }) => claim), trouble: null };
  };
}

function lost(message: string, remedy: string): FoundClaims {
  return { claims: null, trouble: { message, remedy } };
}

function plain(words: string): string {
  return fold(words).trim().replace(/\s+/gu, ' ');
}
