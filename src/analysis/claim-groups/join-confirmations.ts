import { equalConfirmations, type Confirmation } from './confirmations.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import type { Signature } from './signature.ts';

/** Groups of claims by their places in the corpus. */
export interface Joined {
  /** Places ascending; groups in the order of their first. */
  readonly groups: readonly (readonly number[])[];
  /** Pairs of claims joined as confirmations of one claim, as `first * size + second`. */
  readonly confirmed: ReadonlySet<number>;
}

/** Joins the groups of confirmations that are one: of the same claim, by the same voice. */
export function joinConfirmations(
  groups: readonly number[][],
  signatures: readonly Signature[],
  confirmations: readonly Confirmation[],
): Joined {
  const placeOf = new Map(signatures.map(({ source }, place) => [source, place]));
  const groupOf = new Map(groups.flatMap((group) => group.map((place) => [place, group] as const)));
  const find = (claim: CorpusClaim): number[] | undefined => groupOf.get(placeOf.get(claim) ?? -1);
  const confirmed = new Set<number>();
  for (const [a, b] of equalConfirmations(confirmations, find)) {
    const [first, second] = [find(a), find(b)];
    if (first === undefined || second === undefined || first === second) continue;
    const joined = [...first, ...second].toSorted((x, y) => x - y);
    for (const place of joined) groupOf.set(place, joined);
    const [x = 0, y = 0] = [placeOf.get(a), placeOf.get(b)];
    confirmed.add(Math.min(x, y) * signatures.length + Math.max(x, y));
  }
  const all = [...new Set(groupOf.values())].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return { groups: all, confirmed };
}
