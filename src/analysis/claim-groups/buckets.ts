/** Lists of claims under numbers, packed into arrays; a place is an index into them. */
export interface Buckets {
  /** The places of a claim: one for each number that another claim has too. */
  readonly placesOf: (claim: number) => Int32Array;
  /** The claims of all lists, ascending in each. */
  readonly members: Int32Array;
  /** Where the list that a place is in begins, and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Takes claims in under numbers. */
export interface BucketBuilder {
  /**
   * @param number Below 2^32.
   * @param claim In ascending order.
   */
  readonly add: (number: number, claim: number) => void;
  /** @param claims How many claims there are. */
  readonly close: (claims: number) => Buckets;
}

/** Collects claims under numbers. */
export function createBuckets(): BucketBuilder {
  let numbers = new Uint32Array(4096);
  let claims = new Int32Array(4096);
  let length = 0;
  return {
    add: (number, claim) => {
      if (length === numbers.length) {
        numbers = longer(numbers, new Uint32Array(length * 2));
        claims = longer(claims, new Int32Array(length * 2));
      }
      numbers[length] = number;
      claims[length] = claim;
      length += 1;
    },
    close: (size) =>
      bucketsOf(
        sortedByNumber({
          numbers: numbers.subarray(0, length),
          claims: claims.subarray(0, length),
        }),
        size,
      ),
  };
}

function longer<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

interface Postings {
  readonly numbers: Uint32Array;
  readonly claims: Int32Array;
}

/** How many bits of the numbers are sorted in one pass. */
const digitBits = 11;
const digits = 1 << digitBits;

/** Sorts by counting, digit by digit from the lowest, which keeps the order of the claims. */
function sortedByNumber(postings: Postings): Postings {
  const { length } = postings.numbers;
  let from = postings;
  let to: Postings = { numbers: new Uint32Array(length), claims: new Int32Array(length) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    const offsets = new Int32Array(digits + 1);
    for (let at = 0; at < length; at += 1) {
      const next = (((from.numbers[at] ?? 0) >>> shift) & (digits - 1)) + 1;
      offsets[next] = (offsets[next] ?? 0) + 1;
    }
    for (let digit = 1; digit < digits; digit += 1) {
      offsets[digit] = (offsets[digit] ?? 0) + (offsets[digit - 1] ?? 0);
    }
    for (let at = 0; at < length; at += 1) {
      const number = from.numbers[at] ?? 0;
      const digit = (number >>> shift) & (digits - 1);
      const place = offsets[digit] ?? 0;
      offsets[digit] = place + 1;
      to.numbers[place] = number;
      to.claims[place] = from.claims[at] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Keeps the lists of two claims and more, in the arrays of the postings as far as they serve. */
function bucketsOf({ numbers, claims: members }: Postings, claims: number): Buckets {
  const starts = new Int32Array(members.length);
  const ends = new Int32Array(members.length);
  const offsets = new Int32Array(claims + 2);
  let kept = 0;
  for (let from = 0, to = 0; from < members.length; from = to) {
    while (to < members.length && numbers[to] === numbers[from]) to += 1;
    if (to - from < 2) continue;
    const [start, end] = [kept, kept + to - from];
    for (let at = from; at < to; at += 1) {
      const claim = members[at] ?? 0;
      members[kept] = claim;
      starts[kept] = start;
      ends[kept] = end;
      offsets[claim + 2] = (offsets[claim + 2] ?? 0) + 1;
      kept += 1;
    }
  }
  for (let claim = 2; claim < offsets.length; claim += 1) {
    offsets[claim] = (offsets[claim] ?? 0) + (offsets[claim - 1] ?? 0);
  }
  const places = new Int32Array(kept);
  for (let place = 0; place < kept; place += 1) {
    const claim = members[place] ?? 0;
    const slot = offsets[claim + 1] ?? 0;
    places[slot] = place;
    offsets[claim + 1] = slot + 1;
  }
  return {
    placesOf: (claim) => places.subarray(offsets[claim] ?? 0, offsets[claim + 1] ?? 0),
    members,
    starts,
    ends,
  };
}
