import type { Event } from '../../model/event.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import type { LetteredArticle } from './lettered-articles.ts';
import type { Point } from './points.ts';

/** Which article makes which claim: a row for each point, a column for each article. */
export interface Agreement {
  readonly columns: readonly LetteredArticle[];
  readonly rows: readonly AgreementRow[];
  /** How many articles and points found no place in the table. */
  readonly left: { readonly articles: number; readonly points: number };
}

export interface AgreementRow {
  readonly point: Point;
  /** The article's wording of the point in each column, null if it says nothing of it. */
  readonly cells: readonly (Statement | null)[];
}

/** The largest table that a reader can survey. */
const most = { articles: 8, points: 16 };

export function agreementOf(
  digest: Digest,
  event: Event,
  articles: readonly LetteredArticle[],
  points: readonly Point[],
): Agreement {
  const own = new Set(event.claims);
  const columns = articles.slice(-most.articles);
  return {
    columns,
    rows: points.slice(0, most.points).map((point) => {
      const members = digest.membersOf(digest.claim(point.statement.id).group);
      return {
        point,
        cells: columns.map(({ article }) => {
          const inArticle = members.filter((claim) => claim.article === article.id);
          const [best] = bestFirst(inArticle).sort(
            (a, b) => Number(own.has(b.id)) - Number(own.has(a.id)),
          );
          return best === undefined ? null : statementOf(digest, best);
        }),
      };
    }),
    left: {
      articles: articles.length - columns.length,
      points: Math.max(0, points.length - most.points),
    },
  };
}
