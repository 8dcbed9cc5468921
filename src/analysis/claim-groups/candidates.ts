import { createBuckets, type Buckets } from './buckets.ts';
import { dateKind, wordKind, type FeatureTable } from './feature-table.ts';
import type { Signature } from './signature.ts';

/** Features that a claim is looked up by: its rarest. */
const mostKeys = 12;

/** Light concepts, and words without a concept, are keys only where little else is said. */
const fewKeys = 5;
const leastWeight = 0.5;

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
 * @param signatures In the order of publication; `index` is the place in the list.
 * @param visit Called with the indices of two claims, the first smaller.
 */
export function visitCandidates(
  signatures: readonly Signature[],
  table: FeatureTable,
  visit: (first: number, second: number) => void,
): void {
  const buckets = fill(signatures.length, table);
  const days = Float64Array.from(signatures, ({ published }) => published?.from ?? Number.NaN);
  const shared = new Int32Array(signatures.length);
  for (let index = 0; index < signatures.length; index += 1) {
    const found: number[] = [];
    for (const place of buckets.placesOf(index)) {
      const last = buckets.endAt(place);
      const isCommon = last - buckets.startAt(place) > commonFrom;
      const end = isCommon ? Math.min(last, place + 1 + mostNeighbours) : last;
      for (let at = place + 1; at < end; at += 1) {
        const other = buckets.memberAt(at);
        if (isCommon && (days[other] ?? 0) - (days[index] ?? 0) > neighbourDays) break;
        if (shared[other] === 0) found.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const few = isShort(index, table);
    for (const other of found) {
      if ((shared[other] ?? 0) >= leastPairs || few || isShort(other, table)) visit(index, other);
      shared[other] = 0;
    }
  }
}

/** Whether a claim says so little that one shared pair of keys may be all of it. */
function isShort(claim: number, { offsets }: FeatureTable): boolean {
  return (offsets[claim + 1] ?? 0) - (offsets[claim] ?? 0) <= fewKeys;
}

function fill(claims: number, table: FeatureTable): Buckets {
  const buckets = createBuckets();
  for (let claim = 0; claim < claims; claim += 1) {
    const keys = rarestKeys(claim, table);
    for (const [at, first] of keys.entries()) {
      for (let next = at + 1; next < keys.length; next += 1) {
        const second = keys[next] ?? 0;
        if (!isEvidence(first, second, table)) continue;
        buckets.add(Math.min(first, second) >> 1, Math.max(first, second) >> 1, claim);
      }
    }
  }
  return buckets.close(claims);
}

/** The codes of a claim's rarest features among those that other claims have too. */
function rarestKeys(claim: number, table: FeatureTable): number[] {
  const { codes, offsets, counts, weights, kinds } = table;
  const countOf = (code: number): number => counts[code >> 1] ?? 0;
  const shared: number[] = [];
  const strong: number[] = [];
  let said = 0;
  for (let at = offsets[claim] ?? 0; at < (offsets[claim + 1] ?? 0); at += 1) {
    const code = codes[at] ?? 0;
    if (countOf(code) < 2) continue;
    shared.push(code);
    if ((weights[code >> 1] ?? 0) < leastWeight || kinds[code >> 1] === wordKind) continue;
    strong.push(code);
    if ((code & 1) === 0) said += 1;
  }
  const usable = said < fewKeys ? shared : strong;
  return usable.sort((a, b) => countOf(a) - countOf(b) || a - b).slice(0, mostKeys);
}

/** Two kinds of evidence, or two of one kind that are no dates; at least one of them said. */
function isEvidence(first: number, second: number, { kinds }: FeatureTable): boolean {
  if ((first & second & 1) === 1) return false;
  const kind = kinds[first >> 1];
  return kind !== kinds[second >> 1] || kind !== dateKind;
}
