/** Two claims found to be the same, by their places in the corpus, the first smaller. */
export interface Link {
  readonly first: number;
  readonly second: number;
  /** The higher, the earlier it is taken. */
  readonly strength: number;
}

/** How many members of a group stand for it when another joins. */
const core = 24;

/**
 * Joins linked claims to groups, the strongest links first. Two groups join only if at least half
 * of the pairs between their cores are linked and none is at odds: no chain of weak links carries
 * a claim into a group that it has little to do with.
 *
 * @param size How many claims there are.
 * @param atOdds Whether two claims that are not linked contradict each other being the same.
 * @returns For each group the places of its claims, ascending; groups in the order of their first.
 */
export function cluster(
  size: number,
  links: readonly Link[],
  atOdds: (first: number, second: number) => boolean,
): number[][] {
  const linked = new Set(links.map(({ first, second }) => first * size + second));
  const isLinked = (a: number, b: number): boolean =>
    linked.has(a < b ? a * size + b : b * size + a);
  const groupOf = new Map<number, number[]>();
  const members = (index: number): number[] => groupOf.get(index) ?? [index];
  const sorted = links.toSorted(
    (a, b) => b.strength - a.strength || a.first - b.first || a.second - b.second,
  );
  for (const { first, second } of sorted) {
    const a = members(first);
    const b = members(second);
    if (a === b || a.includes(second)) continue;
    if (!mayJoin(a.slice(0, core), b.slice(0, core), isLinked, atOdds)) continue;
    const joined = [...a, ...b].toSorted((x, y) => x - y);
    for (const index of joined) groupOf.set(index, joined);
  }
  const groups: number[][] = [];
  for (let index = 0; index < size; index += 1) {
    const group = members(index);
    if (group[0] === index) groups.push(group);
  }
  return groups;
}

function mayJoin(
  a: readonly number[],
  b: readonly number[],
  isLinked: (a: number, b: number) => boolean,
  atOdds: (first: number, second: number) => boolean,
): boolean {
  let support = 0;
  for (const first of a) {
    for (const second of b) {
      if (isLinked(first, second)) support += 1;
      else if (first < second ? atOdds(first, second) : atOdds(second, first)) return false;
    }
  }
  return support * 2 >= a.length * b.length;
}
