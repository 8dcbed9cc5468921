import type { Event } from '../../model/event.ts';
import type { BecauseCode } from '../../model/because.ts';
import type { Relation } from '../../model/relation.ts';
import type { PrintedFigure } from '../claim/printed-figure.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';
import { relationsOf } from './differences.ts';

/** One report of a figure. */
export interface FigurePoint {
  readonly statement: Statement;
  readonly figure: PrintedFigure;
  /** The value, or the upper end of a range, as a share of the largest in the series. */
  readonly share: number;
}

/** One figure as it was reported again and again, the earliest report first. */
export type FigureSeries = readonly FigurePoint[];

/** Reasons that name two values of one and the same quantity. */
const comparing = new Set<BecauseCode>(['different-values', 'rounded-figure']);

/** The figures of an event that reports give differently. */
export function figureSeries(digest: Digest, event: Event): FigureSeries[] {
  const relations = relationsOf(digest, event).filter(
    (relation) => comparedIn(relation).length > 0,
  );
  return linkedGroups(digest, relations)
    .flatMap((groups) => {
      const inside = relations.filter(({ a: [id = ''] }) =>
        groups.includes(digest.claim(id).group),
      );
      return seriesOf(digest, groups, new Set(inside.flatMap(comparedIn)));
    })
    .filter((series) => unique(series.map(({ figure }) => valuesOf(figure))).length > 1);
}

/** The values that a relation compares; other figures of its claims are of something else. */
function comparedIn({ because }: Relation): number[] {
  return because
    .filter(({ code }) => comparing.has(code))
    .flatMap(({ params }) => Object.values(params).flat())
    .flatMap((value) => /\d+(?:\.\d+)?/u.exec(String(value)) ?? [])
    .map(Number);
}

/** The groups that relations connect, directly or through others. */
function linkedGroups(digest: Digest, relations: readonly Relation[]): string[][] {
  const sets = new Map<string, Set<string>>();
  for (const { a, b } of relations) {
    const groups = unique([...a, ...b].map((id) => digest.claim(id).group));
    const union = new Set(groups.flatMap((group) => [...(sets.get(group) ?? [group])]));
    for (const group of union) sets.set(group, union);
  }
  return unique(sets.values()).map((groups) => [...groups].sort());
}

/** One series for each unit in which more than one of the groups states one of the values. */
function seriesOf(
  digest: Digest,
  groups: readonly string[],
  values: ReadonlySet<number>,
): FigureSeries[] {
  const reports = groups.flatMap((group) =>
    digest
      .membersOf(group)
      .flatMap((claim) =>
        claim.quantities
          .filter(({ value }) => values.has(value))
          .map((figure) => ({ group, claim, figure })),
      ),
  );
  const byUnit = Map.groupBy(reports, ({ figure }) => figure.unit);
  byUnit.delete('ordinal');
  return [...byUnit.values()]
    .filter((same) => unique(same.map(({ group }) => group)).length > 1)
    .map((same) => {
      const largest = Math.max(...same.map(({ figure }) => figure.max ?? figure.value));
      return same
        .sort(
          by(
            ({ claim }) => digest.article(claim.article).published ?? '',
            ({ claim }) => claim.id,
          ),
        )
        .map(({ claim, figure }) => ({
          statement: statementOf(digest, claim),
          figure,
          share: largest > 0 ? (figure.max ?? figure.value) / largest : 0,
        }));
    });
}

function valuesOf({ approx, value, max, unit }: PrintedFigure): string {
  return [approx, value, max, unit].join(' ');
}
