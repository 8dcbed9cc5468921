import type { Relation, RelationType } from '../../model/relation.ts';
import type { Digest } from '../digest/digest.ts';
import { pathOf } from '../path.ts';
import type { Reason } from './because-values.ts';
import { reasonsOf } from './because-values.ts';
import { bestFirst } from './best-wording.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement.ts';

/** One side of a relation. */
export interface RelationSide {
  /** The best attributed and most hedged wording of this side. */
  readonly statement: Statement;
  /** How many more articles word it. */
  readonly more: number;
}

/** A relation between claims as two quotations side by side. */
export interface RelationView {
  readonly type: RelationType;
  readonly a: RelationSide;
  readonly b: RelationSide;
  readonly reasons: readonly Reason[];
  /** The anchor of this relation on a page. */
  readonly anchor: string;
}

export function relationView(digest: Digest, relation: Relation): RelationView {
  const [a, b] = [sideOf(digest, relation.a), sideOf(digest, relation.b)];
  return {
    ...{ a, b },
    type: relation.type,
    reasons: reasonsOf(digest, relation.because),
    anchor: `${relation.type}-${a.statement.id}-${b.statement.id}`,
  };
}

/** The groups that a relation touches besides one, as paths of their pages. */
export function otherSides(digest: Digest, relation: Relation, group: string): string[] {
  const groups = new Set([...relation.a, ...relation.b].map((id) => digest.claim(id).group));
  groups.delete(group);
  return [...groups].filter((id) => digest.hasPage(id)).map((id) => pathOf('claim', id));
}

function sideOf(digest: Digest, ids: readonly string[]): RelationSide {
  const claims = bestFirst(ids.map((id) => digest.claim(id)));
  const [best] = claims;
  if (best === undefined) throw new Error('A relation has a side without a claim');
  const articles = new Set(claims.map(({ article }) => article));
  return { statement: statementOf(digest, best), more: articles.size - 1 };
}
