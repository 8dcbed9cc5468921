import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement.ts';

/** The root of one chain, with what it led to. */
export interface OriginView {
  readonly id: string;
  /** Null if it is unnamed. */
  readonly speaker: NamedLink | null;
  readonly via: readonly NamedLink[];
  readonly articles: number;
  /** One statement for each of the articles. */
  readonly carriers: readonly Statement[];
}

export function originsOf(digest: Digest, group: string): OriginView[] {
  return digest.group(group).origins.map(({ id, speaker, via, claims }) => {
    const members = claims.map((claim) => digest.claim(claim));
    const articles = unique(members.map(({ article }) => article));
    const statements = members.map((claim) => statementOf(digest, claim));
    return {
      id,
      speaker: speaker === null ? null : namedLink(digest, speaker),
      via: via.map((outlet) => namedLink(digest, outlet)),
      articles: articles.length,
      carriers: articles.flatMap(
        (article) => statements.find((statement) => statement.article.id === article) ?? [],
      ),
    };
  });
}
