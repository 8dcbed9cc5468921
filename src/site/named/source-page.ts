import type { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import type { ArticleCard } from '../article/article-card.ts';
import { articleCard } from '../article/article-card.ts';
import type { ArticleLink } from '../article/article-link.ts';
import { articleLink } from '../article/article-link.ts';
import type { Reason } from '../claim/because-values.ts';
import { reasonsOf } from '../claim/because-values.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { Latest } from './entity-page.ts';
import { latest, oneOfEach } from './entity-page.ts';
import type { Exchange } from './exchanges.ts';
import { exchangesOf } from './exchanges.ts';

/** A claim that came through a source, and the articles that carry it. */
export interface CarriedClaim {
  readonly statement: Statement;
  readonly carriers: readonly ArticleLink[];
}

/** Everything that the page of an outlet or agency shows. There is no score. */
export interface SourcePage {
  readonly source: SourceFrontMatter;
  readonly aliases: readonly string[];
  readonly decisions: readonly Reason[];
  readonly articles: Latest<ArticleCard>;
  readonly reports: Latest<CarriedClaim>;
  readonly relays: Latest<CarriedClaim>;
  /** Who passed on what came through this source, and from whom it took what it passed on. */
  readonly passedOnBy: readonly Exchange[];
  readonly takenFrom: readonly Exchange[];
}

/** @throws {Error} if there is no such source. */
export function sourcePage(digest: Digest, id: string): SourcePage {
  const source = digest.source(id);
  if (source === null) throw new Error(`The content has no source ${id}`);
  const labels = new Set(Object.values(source.labels));
  const carried = (ids: readonly string[]): Latest<CarriedClaim> => {
    const claims = ids.map((claim) => digest.claim(claim));
    return latest(oneOfEach(digest, claims), (best) => ({
      statement: statementOf(digest, best),
      carriers: unique(
        claims.filter(({ group }) => group === best.group).map(({ article }) => article),
      ).map((article) => articleLink(digest, article)),
    }));
  };
  const published = new Set(source.roles.publishes);
  return {
    source,
    aliases: source.aliases.filter((alias) => !labels.has(alias)),
    decisions: reasonsOf(digest, source.because ?? []),
    articles: latest(
      digest.articles.filter((article) => published.has(article.id)),
      (article) => articleCard(digest, article),
    ),
    reports: carried(source.roles.reports),
    relays: carried(source.roles.relays),
    ...exchangesOf(digest, source),
  };
}
