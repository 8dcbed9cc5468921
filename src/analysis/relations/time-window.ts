import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import { publicationDays } from '../claim-groups/days.ts';

/** Claims by key, each list in the order of publication, so that a stretch of days is found fast. */
export interface TimeIndex {
  /** The claims under a key that were published within so many days of a claim, before or after. */
  readonly near: (key: string, claim: CorpusClaim, days: number) => CorpusClaim[];
}

interface Entry {
  readonly day: number;
  readonly claim: CorpusClaim;
}

/**
 * Indexes claims; those of unknown day are found by none.
 *
 * @param claims In any order.
 * @param keysOf The keys of a claim, each once.
 */
export function createTimeIndex(
  claims: readonly CorpusClaim[],
  keysOf: (claim: CorpusClaim) => Iterable<string>,
): TimeIndex {
  const lists = new Map<string, Entry[]>();
  for (const claim of claims) {
    const day = publicationDays(claim.published)?.from;
    if (day === undefined) continue;
    for (const key of keysOf(claim)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [{ day, claim }]);
      else list.push({ day, claim });
    }
  }
  for (const list of lists.values()) list.sort((a, b) => a.day - b.day);
  return {
    near: (key, claim, days) => {
      const list = lists.get(key) ?? [];
      const day = publicationDays(claim.published)?.from;
      if (day === undefined) return [];
      const found: CorpusClaim[] = [];
      for (let at = firstFrom(list, day - days); at < list.length; at += 1) {
        const entry = list[at];
        if (entry === undefined || entry.day > day + days) break;
        found.push(entry.claim);
      }
      return found;
    },
  };
}

/** The place of the first entry at or after a day. */
function firstFrom(list: readonly Entry[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
