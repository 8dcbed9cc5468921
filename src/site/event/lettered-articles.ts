import type { Event } from '../../model/event.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';

/** An article on an event under the letter that tables and pictures of its page call it by. */
export interface LetteredArticle {
  readonly letter: string;
  readonly article: ArticleLink;
  /** What it says of the event, in the order of its text. */
  readonly statements: readonly Statement[];
}

/** The articles on an event in the order of publication: A, B, …, Z, AA, …. */
export function letteredArticles(digest: Digest, event: Event): LetteredArticle[] {
  const claims = event.claims.map((id) => digest.claim(id));
  return unique(claims.map(({ article }) => article))
    .sort(
      by(
        (id) => digest.article(id).published ?? '',
        (id) => id,
      ),
    )
    .map((id, index) => ({
      letter: letterOf(index),
      article: articleLink(digest, id),
      statements: claims
        .filter(({ article }) => article === id)
        .sort(by(({ start }) => start))
        .map((claim) => statementOf(digest, claim)),
    }));
}

/**
 * The name of a column as spreadsheets count them.
 *
 * @example
 * letterOf(27) // => 'AB'
 */
export function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
