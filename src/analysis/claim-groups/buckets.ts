/** Lists of claims under pairs of keys, packed into arrays; a place is an index into them. */
export interface Buckets {
  /** The places of a claim: one for each key pair that another claim has too. */
  readonly placesOf: (claim: number) => Int32Array;
  readonly memberAt: (place: number) => number;
  /** Where the list that a place is in begins, and ends. */
  readonly startAt: (place: number) => number;
  readonly endAt: (place: number) => number;
}

/** Takes claims in under pairs of keys. */
export interface BucketBuilder {
  /** @param claim Below 2^21, in ascending order. */
  readonly add: (first: number, second: number, claim: number) => void;
  /** @param claims How many claims there are. */
  readonly close: (claims: number) => Buckets;
}

/** Room for a claim's number beside a key pair's in one exactly represented number. */
const claimSpace = 2 ** 21;

/** Two key pairs may get one number; that only makes a list longer. */
function numberOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
}

/** Collects claims under pairs of keys. */
export function createBuckets(): BucketBuilder {
  let postings = new Float64Array(1024);
  let length = 0;
  return {
    add: (first, second, claim) => {
      if (length === postings.length) {
        const longer = new Float64Array(postings.length * 2);
        longer.set(postings);
        postings = longer;
      }
      postings[length] = numberOf(first, second) * claimSpace + claim;
      length += 1;
    },
    close: (claims) => bucketsOf(postings.subarray(0, length).sort(), claims),
  };
}

function bucketsOf(sorted: Float64Array, claims: number): Buckets {
  const members = new Int32Array(sorted.length);
  const starts = new Int32Array(sorted.length);
  const ends = new Int32Array(sorted.length);
  const offsets = new Int32Array(claims + 2);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = Math.floor((sorted[from] ?? 0) / claimSpace);
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / claimSpace) === key) to += 1;
    for (let at = from; at < to; at += 1) {
      const claim = (sorted[at] ?? 0) % claimSpace;
      members[at] = claim;
      starts[at] = from;
      ends[at] = to;
      if (to - from > 1) offsets[claim + 2] = (offsets[claim + 2] ?? 0) + 1;
    }
  }
  for (let claim = 2; claim < offsets.length; claim += 1) {
    offsets[claim] = (offsets[claim] ?? 0) + (offsets[claim - 1] ?? 0);
  }
  const places = new Int32Array(offsets.at(-1) ?? 0);
  for (let at = 0; at < sorted.length; at += 1) {
    if ((ends[at] ?? 0) - (starts[at] ?? 0) < 2) continue;
    const claim = members[at] ?? 0;
    const slot = offsets[claim + 1] ?? 0;
    places[slot] = at;
    offsets[claim + 1] = slot + 1;
  }
  return {
    placesOf: (claim) => places.subarray(offsets[claim] ?? 0, offsets[claim + 1] ?? 0),
    memberAt: (place) => members[place] ?? 0,
    startAt: (place) => starts[place] ?? 0,
    endAt: (place) => ends[place] ?? 0,
  };
}
