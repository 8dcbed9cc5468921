import type { Because } from '../../model/because.ts';
import type { Relation } from '../../model/relation.ts';
import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import { compare, type Comparison } from '../claim-groups/compare/comparison.ts';
import type { Grouping } from '../claim-groups/group-claims.ts';
import { commonReasons } from '../claim-groups/reasons.ts';
import type { Signature } from '../claim-groups/signature.ts';
import { createGroupMemory, type GroupMemory } from '../memory/group-memory.ts';
import { contradiction } from './contradiction.ts';
import { distortion } from './distortion.ts';
import { countAgainstList } from './count-against-list.ts';
import { attributionLost, hedgeLost } from './losses.ts';
import {
  pairOf,
  type Pair,
  type PairContext,
  type PairRelation,
  type RelationContext,
} from './pair.ts';
import { precision } from './precision.ts';
import { revised } from './revised.ts';
import { rounding } from './rounding.ts';
import { silenceBroken } from './silence-broken.ts';
import { update } from './update.ts';

/** A rule that sees a relation in a pair of claims, or null. */
type Rule = (pair: Pair, context: PairContext) => PairRelation | null;

/** Of the first list only the first rule that applies counts: they exclude each other. */
const differences: readonly Rule[] = [update, contradiction, precision];
const losses: readonly Rule[] = [rounding, attributionLost, hedgeLost];

/** The relations within a group, by its first members, from analysis to analysis. */
export type RelationMemory = GroupMemory<Signature, readonly PairRelation[]>;

/**
 * The relations of a corpus, between the claims of different groups or within one. Relations of one
 * type between the same groups are one, with all the claims that show it.
 *
 * @param remember Of earlier analyses; it changes nothing that is found.
 * @returns In a fixed order: by the first claims of both sides, then by type.
 */
export function relate(
  grouping: Grouping,
  context: RelationContext,
  remember: RelationMemory = createGroupMemory(),
): Relation[] {
  const { groups, related, confirmations } = grouping;
  const parallel = new Set(grouping.parallels.map(([a, b]) => [a, b].toSorted().join('\n')));
  const areParallel = (article: string, other: string): boolean =>
    parallel.has([article, other].toSorted().join('\n'));
  const pairContext = { ...context, areParallel };
  const claims = groups.flatMap(({ members }) => members);
  const groupOf = new Map(
    groups.flatMap(({ members }, index) => members.map((claim) => [claim, index] as const)),
  );
  const told = (comparison: Comparison | null, sameGroup: boolean): PairRelation[] =>
    comparison === null ? [] : relationsOf(pairOf(comparison, sameGroup), pairContext);
  const found = [
    ...related.flatMap((comparison) => told(comparison, false)),
    ...groups.flatMap(({ signatures }) => {
      if (signatures.length < 2) return [];
      const first = signatures.slice(0, core);
      return remember(first, '', () =>
        varied(first).flatMap(([a, b]) => told(compare(a, b, grouping.context), true)),
      );
    }),
    ...silenceBroken(claims, confirmations, context.facts),
    ...revised(claims, context.notions),
    ...distortion(claims, (claim) => groupOf.get(claim), context.facts),
  ];
  return [
    ...joined(found, (claim) => groupOf.get(claim) ?? -1),
    ...countAgainstList(claims, context.notions),
  ].toSorted((x, y) => compareText(keyOf(x), keyOf(y)));
}

/** How many members of a group are compared with each other. */
const core = 16;

/** Pairs of the first members of a group, if they differ in what a relation could tell. */
function varied(first: readonly Signature[]): [Signature, Signature][] {
  const differ = (trait: (member: Signature) => string): boolean =>
    new Set(first.map(trait)).size > 1;
  const worthwhile =
    differ(({ claim }) => `${claim.modality} ${claim.attribution.scope}`) ||
    differ(({ claim }) =>
      claim.quantities.map(({ approx, value }) => `${approx}${value}`).join(),
    ) ||
    differ(({ dates }) => dates.map(({ from, to }) => `${from} ${to}`).join());
  if (!worthwhile) return [];
  return first.flatMap((a, at) => first.slice(at + 1).map((b): [Signature, Signature] => [a, b]));
}

function relationsOf(pair: Pair, context: PairContext): PairRelation[] {
  const first = differences.map((rule) => rule(pair, context)).find((found) => found !== null);
  return [first ?? null, ...losses.map((rule) => rule(pair, context))].filter(
    (found) => found !== null,
  );
}

function joined(
  relations: readonly PairRelation[],
  groupOf: (claim: CorpusClaim) => number,
): Relation[] {
  const byGroups = Map.groupBy(
    relations,
    ({ type, a, b }) => `${type} ${groupOf(a)} ${groupOf(b)}`,
  );
  return [...byGroups.values()]
    .flatMap((same): Relation[] => {
      const [first] = same;
      if (first === undefined) return [];
      const b = new Set(same.map((relation) => relation.b.claim.id));
      const a = new Set(same.map((relation) => relation.a.claim.id).filter((id) => !b.has(id)));
      if (a.size === 0) a.add(first.a.claim.id);
      return [
        {
          type: first.type,
          a: [...a].toSorted(),
          b: [...b].filter((id) => !a.has(id)).toSorted(),
          because: reasonsOf(same.map(({ because }) => because)),
        },
      ];
    })
    .filter(({ b }) => b.length > 0);
}

/** Common reasons; the first pair's own if the pairs have none in common. */
function reasonsOf(all: readonly (readonly Because[])[]): Because[] {
  const common = commonReasons(all);
  return common.length > 0 ? common : [...(all[0] ?? [])];
}

function keyOf({ type, a, b }: Relation): string {
  return [a[0], b[0], type].join('\n');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
