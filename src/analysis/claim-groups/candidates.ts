import type { Feature, Signature } from './signature.ts';

/** Features that a claim is looked up by: its rarest. */
const mostKeys = 12;

/** A key pair that more claims have says too little: only neighbours in time are compared. */
const commonFrom = 48;

/** How many neighbours in time a claim is compared with under a common key pair, and how far. */
const mostNeighbours = 24;
const neighbourDays = 14;

/**
 * Pairs of claims that share two things of different kinds, each pair once.
 *
 * The inverted index holds pairs of keys (a person and a concept, a figure and a place), made of
 * each claim's rarest features, so that a key that half of the corpus has costs nothing. Work and
 * memory grow with the number of claims.
 *
 * @param signatures In the order of publication; `index` is the place in the list.
 * @param visit Called with the indices of two claims, the first smaller.
 */
export function visitCandidates(
  signatures: readonly Signature[],
  visit: (first: number, second: number) => void,
): void {
  const buckets = bucketsOf(signatures);
  const seen = new Int32Array(signatures.length).fill(-1);
  signatures.forEach(({ published }, index) => {
    const day = published?.from ?? null;
    for (const [members, at] of buckets.of(index)) {
      const common = members.length > commonFrom;
      const end = common ? Math.min(members.length, at + 1 + mostNeighbours) : members.length;
      for (let place = at + 1; place < end; place += 1) {
        const other = members[place];
        if (other === undefined || seen[other] === index) continue;
        const otherDay = signatures[other]?.published?.from ?? null;
        if (common && day !== null && otherDay !== null && otherDay - day > neighbourDays) break;
        seen[other] = index;
        visit(index, other);
      }
    }
  });
}

interface Buckets {
  /** The lists that a claim stands in, and its place in each. */
  readonly of: (index: number) => Iterable<readonly [members: Int32Array, at: number]>;
}

/**
 * Room for a claim's number beside a key pair's in one exactly represented number. Two key pairs
 * may share a number; that only adds candidates.
 */
const claimSpace = 2 ** 21;
const keySpace = 2 ** 32;

function bucketsOf(signatures: readonly Signature[]): Buckets {
  const postings: number[] = [];
  const { rarest } = frequencies(signatures);
  for (const signature of signatures) {
    for (const pair of keyPairs(rarest(signature))) {
      postings.push(pair * claimSpace + signature.index);
    }
  }
  const sorted = Float64Array.from(postings).sort();
  const members = Int32Array.from(sorted, (posting) => posting % claimSpace);
  const lists: Int32Array[] = [];
  const places: [list: number, at: number][][] = signatures.map(() => []);
  for (let from = 0; from < sorted.length; ) {
    const key = Math.floor((sorted[from] ?? 0) / claimSpace);
    let to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / claimSpace) === key) to += 1;
    if (to - from > 1) {
      const list = members.subarray(from, to);
      list.forEach((index, at) => places[index]?.push([lists.length, at]));
      lists.push(list);
    }
    from = to;
  }
  return {
    of: (index) =>
      (places[index] ?? []).flatMap(([list, at]) => {
        const found = lists[list];
        return found === undefined ? [] : [[found, at] as const];
      }),
  };
}

interface Key {
  readonly id: number;
  readonly feature: Feature;
}

/** Numbers the features of the corpus and finds the rarest of a claim. */
function frequencies(signatures: readonly Signature[]): {
  readonly rarest: (signature: Signature) => Key[];
} {
  const counts = new Map<string, { id: number; count: number }>();
  for (const { features } of signatures) {
    for (const key of features.keys()) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { id: counts.size + 1, count: 1 });
      else known.count += 1;
    }
  }
  return {
    rarest: ({ features }) =>
      [...features.values()]
        .flatMap((feature) => {
          const known = counts.get(feature.key);
          return known === undefined || known.count < 2 ? [] : [{ ...known, feature }];
        })
        .toSorted((a, b) => a.count - b.count || (a.feature.key < b.feature.key ? -1 : 1))
        .slice(0, mostKeys),
  };
}

/** Pairs of keys that together may be evidence, as numbers. */
function* keyPairs(keys: readonly Key[]): Generator<number> {
  for (const [at, first] of keys.entries()) {
    for (const second of keys.slice(at + 1)) {
      if (!isEvidence(first.feature, second.feature)) continue;
      const [low, high] = first.id < second.id ? [first.id, second.id] : [second.id, first.id];
      yield mixed(low, high);
    }
  }
}

/** Two kinds of evidence, two names, or two concepts; at least one of them said. */
function isEvidence(a: Feature, b: Feature): boolean {
  if (a.implied && b.implied) return false;
  return a.family !== b.family || a.family === 'names' || a.family === 'notions';
}

/** A number below `keySpace` for a pair of numbers (Knuth's multiplicative hash). */
function mixed(low: number, high: number): number {
  return ((Math.imul(low, 2_654_435_761) ^ Math.imul(high, 40_503)) >>> 0) % keySpace;
}
