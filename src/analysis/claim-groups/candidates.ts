import { createBuckets, type Buckets } from './buckets.ts';
import { dateKind, wordKind, type FeatureNumbers } from './feature-numbers.ts';
import { allCodes, featureCount } from './packed-features.ts';
import type { Signature } from './signature.ts';

/** Features that a claim is looked up by: its rarest. */
const mostKeys = 12;

/** Light concepts (weights are in hundredths), and words without a concept, are keys only where little else is said. */
const fewKeys = 5;
const leastWeight = 50;

/** A key pair that more claims have says too little: only neighbours in time are compared. */
const commonFrom = 48;

/** Claims with more keys than a few must share more than one pair of them. */
const leastPairs = 2;

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
 * @param signatures In the order of publication.
 * @param visit Called for each claim with its place in the list and those of the claims behind it
 *   that it shares enough with; their order depends on nothing but the claims.
 */
export function visitCandidates(
  signatures: readonly Signature[],
  numbers: FeatureNumbers,
  visit: (claim: number, others: readonly number[]) => void,
): void {
  const { placesOf, members, starts, ends } = fill(signatures, numbers);
  const days = Float64Array.from(signatures, ({ published }) => published?.from ?? Number.NaN);
  const short = Uint8Array.from(signatures, (signature) => (isShort(signature) ? 1 : 0));
  const shared = new Int32Array(signatures.length);
  const found: number[] = [];
  for (let index = 0; index < signatures.length; index += 1) {
    found.length = 0;
    for (const place of placesOf(index)) {
      const last = ends[place] ?? 0;
      const isCommon = last - (starts[place] ?? 0) > commonFrom;
      const end = isCommon ? Math.min(last, place + 1 + mostNeighbours) : last;
      for (let at = place + 1; at < end; at += 1) {
        const other = members[at] ?? 0;
        if (isCommon && (days[other] ?? 0) - (days[index] ?? 0) > neighbourDays) break;
        if (shared[other] === 0) found.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const few = short[index] === 1;
    const others = found.filter(
      (other) => (shared[other] ?? 0) >= leastPairs || few || short[other] === 1,
    );
    for (const other of found) shared[other] = 0;
    visit(index, others);
  }
}

/** Whether a claim says so little that one shared pair of keys may be all of it. */
function isShort({ features }: Signature): boolean {
  return featureCount(features) <= fewKeys;
}

function fill(signatures: readonly Signature[], numbers: FeatureNumbers): Buckets {
  const { kinds, marks } = numbers;
  const counts = countsOf(signatures, numbers);
  const buckets = createBuckets();
  signatures.forEach(({ features }, claim) => {
    const keys = rarestKeys(allCodes(features), counts, numbers);
    for (let at = 0; at < keys.length; at += 1) {
      const first = keys[at] ?? 0;
      for (let next = at + 1; next < keys.length; next += 1) {
        const second = keys[next] ?? 0;
        // At least one of them is said, and two dates are no evidence.
        if ((first & second & 1) === 1) continue;
        const kind = kinds[first >> 1];
        if (kind === dateKind && kind === kinds[second >> 1]) continue;
        buckets.add(pairNumber(marks[first >> 1] ?? 0, marks[second >> 1] ?? 0), claim);
      }
    }
  });
  return buckets.close(signatures.length);
}

/** Two key pairs may get one number; that only makes a list longer. */
function pairNumber(one: number, other: number): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
}

/** In how many claims each feature is. */
function countsOf(signatures: readonly Signature[], { keys }: FeatureNumbers): Int32Array {
  const counts = new Int32Array(keys.length);
  for (const { features } of signatures) {
    for (const code of allCodes(features)) counts[code >> 1] = (counts[code >> 1] ?? 0) + 1;
  }
  return counts;
}

/** The codes of a claim's rarest features among those that other claims have too. */
function rarestKeys(
  codes: readonly number[],
  counts: Int32Array,
  { weights, kinds, marks, keys }: FeatureNumbers,
): number[] {
  const shared: number[] = [];
  const strong: number[] = [];
  let said = 0;
  for (const code of codes) {
    const feature = code >> 1;
    if ((counts[feature] ?? 0) < 2) continue;
    shared.push(code);
    if ((weights[feature] ?? 0) < leastWeight || kinds[feature] === wordKind) continue;
    strong.push(code);
    if ((code & 1) === 0) said += 1;
  }
  const usable = said < fewKeys ? shared : strong;
  if (usable.length <= mostKeys) return usable;
  const byRarity = (a: number, b: number): number => {
    const [first, second] = [a >> 1, b >> 1];
    return (
      (counts[first] ?? 0) - (counts[second] ?? 0) ||
      (marks[first] ?? 0) - (marks[second] ?? 0) ||
      ((keys[first] ?? '') < (keys[second] ?? '') ? -1 : 1)
    );
  };
  return usable.sort(byRarity).slice(0, mostKeys);
}
