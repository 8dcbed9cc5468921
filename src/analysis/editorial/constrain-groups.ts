import type { Because } from '../../model/because.ts';
import { unions, type GroupEdit } from './group-edits.ts';

/** Groups of claims by their places in the corpus, and what editors say of some of them. */
export interface Constrained {
  /** Places ascending; groups in the order of their first. */
  readonly groups: readonly (readonly number[])[];
  readonly because: (group: readonly number[]) => readonly Because[];
  /** Pairs that editors have parted: they may still be related. The first is smaller. */
  readonly parted: readonly (readonly [first: number, second: number])[];
}

/**
 * Groups as editors want them, whatever the rules found: first what is the same comes together, then
 * what differs is parted. Of a group that is parted each other claim goes with the side that it has
 * more links with, in doubt with the earlier one; what an editor joined stays together.
 *
 * @param groups As the rules found them; all claims are in one each.
 * @param edits Free of contradictions.
 * @param members The claims by their places.
 */
export function constrainGroups(
  groups: readonly (readonly number[])[],
  edits: readonly GroupEdit[],
  members: readonly { readonly claim: { readonly id: string } }[],
  areLinked: (a: number, b: number) => boolean,
): Constrained {
  if (edits.length === 0) return { groups, because: () => [], parted: [] };
  const placeOf = new Map(members.map(({ claim }, place) => [claim.id, place]));
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
  const settle = (group: readonly number[]): void => {
    const sorted = group.toSorted((a, b) => a - b);
    for (const place of sorted) groupOf.set(place, sorted);
  };
  const placed = edits.map(({ claims, ...edit }) => ({
    ...edit,
    sides: claims.map((ids) => ids.flatMap((id) => placeOf.get(id) ?? [])),
  }));
  for (const { kind, sides } of placed) {
    if (kind !== 'same') continue;
    settle([...new Set(sides.flat().flatMap((place) => groupOf.get(place) ?? []))]);
  }
  const oneOf = unions(edits.filter(({ kind }) => kind === 'same'));
  const unitOf = (place: number): string => oneOf(members[place]?.claim.id ?? '');
  for (const { kind, sides } of placed) {
    if (kind !== 'different') continue;
    const [first = [], second = []] = sides.toSorted((a, b) => Math.min(...a) - Math.min(...b));
    for (const group of new Set(second.map((place) => groupOf.get(place)))) {
      const stays = group?.filter((place) => first.includes(place)) ?? [];
      if (group === undefined || stays.length === 0) continue;
      const goes = group.filter((place) => second.includes(place));
      const leaving = leavers(group, stays, goes, unitOf, areLinked);
      settle(group.filter((place) => !leaving.has(place)));
      settle([...leaving]);
    }
  }
  const all = [...new Set(groupOf.values())].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const reasons = reasonsByPlace(placed);
  return {
    groups: all,
    because: (group) => [...new Set(group.flatMap((place) => reasons.get(place) ?? []))],
    parted: placed.flatMap(({ kind, sides: [one = [], other = []] }) =>
      kind === 'different'
        ? one.flatMap((a) => other.map((b) => [Math.min(a, b), Math.max(a, b)] as const))
        : [],
    ),
  };
}

function reasonsByPlace(
  edits: readonly { readonly sides: readonly (readonly number[])[]; readonly because: Because }[],
): Map<number, Because[]> {
  const reasons = new Map<number, Because[]>();
  for (const { sides, because } of edits) {
    for (const place of new Set(sides.flat())) {
      reasons.set(place, [...(reasons.get(place) ?? []), because]);
    }
  }
  return reasons;
}

/** The claims that leave a group with those that an editor has parted from the others. */
function leavers(
  group: readonly number[],
  stays: readonly number[],
  goes: readonly number[],
  unitOf: (place: number) => string,
  areLinked: (a: number, b: number) => boolean,
): Set<number> {
  const units = Map.groupBy(group, unitOf);
  const staying = new Set(stays.map(unitOf));
  const going = new Set(goes.map(unitOf));
  const links = (unit: readonly number[], side: readonly number[]): number =>
    unit.flatMap((a) => side.filter((b) => areLinked(a, b))).length;
  const leaving = [...units].filter(
    ([unit, places]) =>
      going.has(unit) || (!staying.has(unit) && links(places, goes) > links(places, stays)),
  );
  return new Set(leaving.flatMap(([, places]) => places));
}
