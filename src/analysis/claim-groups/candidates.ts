import { createBuckets, type Buckets } from './buckets.ts';
import type { Feature } from './features.ts';
import type { Signature } from './signature.ts';

/** Features that a claim is looked up by: its rarest. */
const mostKeys = 10;

/** Light concepts, and words without a concept, are keys only where there is little else. */
const fewKeys = 5;
const leastWeight = 0.5;

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
  const buckets = fill(signatures);
  const days = Float64Array.from(signatures, ({ published }) => published?.from ?? Number.NaN);
  const seen = new Int32Array(signatures.length).fill(-1);
  for (let index = 0; index < signatures.length; index += 1) {
    for (const place of buckets.placesOf(index)) {
      const last = buckets.endAt(place);
      const isCommon = last - buckets.startAt(place) > commonFrom;
      const end = isCommon ? Math.min(last, place + 1 + mostNeighbours) : last;
      for (let at = place + 1; at < end; at += 1) {
        const other = buckets.memberAt(at);
        if (seen[other] === index) continue;
        if (isCommon && (days[other] ?? 0) - (days[index] ?? 0) > neighbourDays) break;
        seen[other] = index;
        visit(index, other);
      }
    }
  }
}

function fill(signatures: readonly Signature[]): Buckets {
  const keysOf = rarestKeys(signatures);
  const buckets = createBuckets();
  for (const signature of signatures) {
    const keys = keysOf(signature);
    keys.forEach((first, at) => {
      for (let next = at + 1; next < keys.length; next += 1) {
        const second = keys[next];
        if (second === undefined || !isEvidence(first.feature, second.feature)) continue;
        buckets.add(Math.min(first.id, second.id), Math.max(first.id, second.id), signature.index);
      }
    });
  }
  return buckets.close(signatures.length);
}

interface Key {
  readonly id: number;
  readonly count: number;
  readonly feature: Feature;
}

/** Numbers and counts the features of the corpus; finds the rarest of a claim that others have. */
function rarestKeys(signatures: readonly Signature[]): (signature: Signature) => Key[] {
  const known = new Map<string, { readonly id: number; count: number }>();
  for (const { features } of signatures) {
    for (const { key } of features) {
      const entry = known.get(key);
      if (entry === undefined) known.set(key, { id: known.size + 1, count: 1 });
      else entry.count += 1;
    }
  }
  return ({ features }) => {
    const shared = features.flatMap((feature): Key[] => {
      const entry = known.get(feature.key);
      return entry !== undefined && entry.count > 1 ? [{ ...entry, feature }] : [];
    });
    const strong = shared.filter(
      ({ feature: { key, weight } }) => weight >= leastWeight && !key.startsWith('word:'),
    );
    const said = strong.filter(({ feature }) => !feature.implied).length;
    const usable = said < fewKeys ? shared : strong;
    return usable.sort((a, b) => a.count - b.count || a.id - b.id).slice(0, mostKeys);
  };
}

/** Two kinds of evidence, two names, or two concepts; at least one of them said. */
function isEvidence(a: Feature, b: Feature): boolean {
  if (a.implied && b.implied) return false;
  return a.family !== b.family || a.family === 'names' || a.family === 'notions';
}
