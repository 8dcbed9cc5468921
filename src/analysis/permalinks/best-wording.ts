import { isSpoken } from '../attribution/is-spoken.ts';
import type { Claim } from '../../model/claim.ts';

/**
 * The member of a claim group that speaks for it: the best attributed, of these the most hedged, so
 * that nothing is said more firmly than somebody said it; then the earliest.
 *
 * @param claims Not empty; in the order of the corpus.
 */
export function bestWording(claims: readonly Claim[]): Claim {
  const [best] = claims.toSorted(
    (a, b) =>
      attributionRank(a) - attributionRank(b) ||
      b.hedges.length - a.hedges.length ||
      byText(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end,
  );
  if (best === undefined) throw new Error('A claim group without claims');
  return best;
}

/** Named in the sentence, named nearby, unnamed, an outlet only, nobody. */
function attributionRank({ attribution }: Claim): number {
  const { speaker, via, scope } = attribution;
  if (speaker !== null) return scope === 'explicit' ? 0 : 1;
  if (isSpoken(attribution)) return 2;
  return via.length > 0 ? 3 : 4;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
