import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending } from '../digest/order.ts';
import { mostEntries } from './event-updates.ts';

/** An article that a source published, or that carries what came through it. */
export interface SourceReport {
  readonly article: ArticleLink;
  readonly isPublisher: boolean;
  /** How many of its claims this source told first, and how many it passed on. */
  readonly reports: number;
  readonly relays: number;
  /** The best attributed of these claims. */
  readonly examples: readonly Statement[];
}

/** So many claims of an article are quoted. */
const mostExamples = 3;

/**
 * The latest articles that have to do with a source, the newest first.
 *
 * @throws {Error} if there is no such source.
 */
export function reportsOfSource(digest: Digest, id: string): SourceReport[] {
  const source = digest.source(id);
  if (source === null) throw new Error(`The content has no source ${id}`);
  const { publishes, reports, relays } = source.roles;
  const articleOf = (claim: string): string => digest.claim(claim).article;
  const reported = Map.groupBy(new Set(reports), articleOf);
  const relayed = Map.groupBy(new Set(relays), articleOf);
  const published = new Set(publishes);
  return [...new Set([...publishes, ...reported.keys(), ...relayed.keys()])]
    .map((article) => articleLink(digest, article))
    .sort(
      descending(
        by(
          (article) => article.published ?? '',
          (article) => article.id,
        ),
      ),
    )
    .slice(0, mostEntries)
    .map((article) => {
      const own = [...(reported.get(article.id) ?? []), ...(relayed.get(article.id) ?? [])];
      const claims = [...new Set(own)].map((claim) => digest.claim(claim));
      return {
        article,
        isPublisher: published.has(article.id),
        reports: reported.get(article.id)?.length ?? 0,
        relays: relayed.get(article.id)?.length ?? 0,
        examples: bestFirst(claims)
          .slice(0, mostExamples)
          .map((claim) => statementOf(digest, claim)),
      };
    });
}
