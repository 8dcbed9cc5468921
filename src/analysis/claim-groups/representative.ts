import { isSpoken } from '../attribution/is-spoken.ts';
import { commitmentOf } from './compare/modalities.ts';
import type { CorpusClaim } from './corpus-claim.ts';

/**
 * The wording that stands for a group: the best attributed, among those the most hedged, among
 * those the first in the order of the corpus. A page is called after it, so it is never a wording
 * that lost its source or its doubt on the way.
 *
 * @param members At least one.
 * @throws If there is none.
 */
export function representative(members: readonly CorpusClaim[]): CorpusClaim {
  const [first, ...others] = members;
  if (first === undefined) throw new Error('A claim group has no members');
  return others.reduce((best, claim) => (outranks(claim, best) ? claim : best), first);
}

function outranks(claim: CorpusClaim, best: CorpusClaim): boolean {
  const [attributed, others] = [attributionOf(claim), attributionOf(best)];
  return attributed === others ? doubt(claim) > doubt(best) : attributed > others;
}

/** 3 for a named speaker, 2 for an unnamed one, 1 for an outlet, 0 for nobody. */
function attributionOf({ claim: { attribution } }: CorpusClaim): number {
  if (attribution.speaker !== null) return 3;
  if (isSpoken(attribution)) return 2;
  return attribution.via.length > 0 ? 1 : 0;
}

function doubt({ claim: { modality, hedges } }: CorpusClaim): number {
  return (commitmentOf(modality) ?? 0) * 10 + Math.min(9, hedges.length);
}
