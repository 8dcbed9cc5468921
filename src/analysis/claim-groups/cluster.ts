import type { Links } from './links.ts';

/** How many members of a group stand for it when another joins. */
const core = 12;

/** One of so many pairs between two groups must be the same claim. */
const leastSupport = 3;

/** Whether two claims are the same, cannot be, or share too little for either. */
export type Verdict = 'same' | 'at-odds' | 'neither';

/**
 * Joins linked claims to groups, the strongest links first. Two groups join only if at least a third
 * of the pairs between their cores are the same claim and none is at odds: no chain of weak links
 * carries a claim into a group that it has little to do with.
 *
 * @param size How many claims there are.
 * @param judge Judges two claims that are not linked; the first is smaller.
 * @returns For each group the places of its claims, ascending; groups in the order of their first.
 */
export function cluster(
  size: number,
  links: Links,
  judge: (first: number, second: number) => Verdict,
): number[][] {
  const groupOf = new Map<number, number[]>();
  const apart = new WeakMap<number[], WeakSet<number[]>>();
  const members = (index: number): number[] => groupOf.get(index) ?? [index];
  for (const link of strongestFirst(links)) {
    const a = members(links.first(link));
    const b = members(links.second(link));
    if (a === b || apart.get(a)?.has(b) === true) continue;
    if (!mayJoin(a.slice(0, core), b.slice(0, core), links, judge)) {
      apart.set(a, (apart.get(a) ?? new WeakSet()).add(b));
      continue;
    }
    const joined = [...a, ...b].sort((x, y) => x - y);
    for (const index of joined) groupOf.set(index, joined);
  }
  const groups: number[][] = [];
  for (let index = 0; index < size; index += 1) {
    const group = members(index);
    if (group[0] === index) groups.push(group);
  }
  return groups;
}

/** Links by strength; those of equal strength in the order of their claims. */
function strongestFirst(links: Links): Int32Array {
  return Int32Array.from({ length: links.length }, (_, link) => link).sort(
    (x, y) =>
      links.strength(y) - links.strength(x) ||
      links.first(x) - links.first(y) ||
      links.second(x) - links.second(y),
  );
}

function mayJoin(
  a: readonly number[],
  b: readonly number[],
  links: Links,
  judge: (first: number, second: number) => Verdict,
): boolean {
  let support = 0;
  for (const first of a) {
    for (const second of b) {
      const verdict = links.has(first, second)
        ? 'same'
        : judge(Math.min(first, second), Math.max(first, second));
      if (verdict === 'at-odds') return false;
      if (verdict === 'same') support += 1;
    }
  }
  return support * leastSupport >= a.length * b.length;
}
