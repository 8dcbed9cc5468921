import { by, descending } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';

/**
 * Sorts wordings of one claim, or claims of one event, so that the one to show comes first: a named
 * speaker before an unnamed one before none, fewer outlets in between, and the most hedged.
 */
export function bestFirst(claims: readonly SiteClaim[]): SiteClaim[] {
  return claims.toSorted(
    descending(
      by(
        (claim) => Number(claim.checkWorthy),
        namedness,
        ({ hedges }) => hedges.length,
        ({ attribution }) => -attribution.via.length,
        ({ dates, quantities }) => dates.length + quantities.length,
        ({ words }) => words.length,
        ({ id }) => id,
      ),
    ),
  );
}

function namedness({ attribution }: SiteClaim): number {
  const { speaker, anonymous, speakerText, via } = attribution;
  if (speaker !== null) return 3;
  if (anonymous || speakerText !== null) return 2;
  return via.length > 0 ? 1 : 0;
}
