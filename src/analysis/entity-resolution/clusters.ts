import type { FoundName } from './found-names.ts';

/** Names that were found to mean one entity. */
export interface Clusters {
  /** Puts two names together unless somebody in the one contradicts somebody in the other. */
  join(a: FoundName, b: FoundName): void;
  readonly all: () => FoundName[][];
}

/** Starts with every name by itself. */
export function createClusters(
  names: readonly FoundName[],
  contradict: (a: FoundName, b: FoundName) => boolean,
): Clusters {
  const clusterOf = new Map<FoundName, FoundName[]>(names.map((name) => [name, [name]]));
  return {
    join: (a, b) => {
      const one = clusterOf.get(a);
      const other = clusterOf.get(b);
      if (one === undefined || other === undefined || one === other) return;
      if (one.some((left) => other.some((right) => contradict(left, right)))) return;
      const [large, small] = one.length >= other.length ? [one, other] : [other, one];
      for (const name of small) {
        large.push(name);
        clusterOf.set(name, large);
      }
    },
    all: () => [...new Set(clusterOf.values())],
  };
}

/** Lists of names by their keys, for candidates without comparing all pairs. */
export function groupBy(
  names: readonly FoundName[],
  keysOf: (name: FoundName) => readonly string[],
): FoundName[][] {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [name]);
      else group.push(name);
    }
  }
  return [...groups.values()];
}
