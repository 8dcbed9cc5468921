import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';

/** What is known of where places lie. */
export type Atlas = Pick<EntityFacts, 'countryOf' | 'regionOf' | 'capitalOf'>;

/** So many regions a place may lie in, one inside the other. */
const deepest = 4;

/**
 * Whether a place lies in another one, as far as is known.
 *
 * @example
 * isInside('pechersk', 'kyiv', atlas) // => true
 */
export function isInside(place: string, outer: string, { countryOf, regionOf }: Atlas): boolean {
  if (place === outer) return false;
  let around = regionOf(place);
  for (let steps = 0; around !== null && steps < deepest; steps += 1) {
    if (around === outer) return true;
    around = regionOf(around);
  }
  return countryOf(place) === outer;
}

/** Whether two places may be one, as far as is known: the same, one in the other, or unsaid. */
export function placesAgree(a: string | null, b: string | null, atlas: Atlas): boolean {
  return a === null || b === null || a === b || isInside(a, b, atlas) || isInside(b, a, atlas);
}

/** The more exact of two places that agree. */
export function innerPlace(a: string | null, b: string | null, atlas: Atlas): string | null {
  if (a === null || b === null) return a ?? b;
  if (isInside(b, a, atlas)) return b;
  if (isInside(a, b, atlas)) return a;
  const { countryOf } = atlas;
  if (countryOf(a) === null && countryOf(b) !== null && countryOf(b) !== b) return b;
  return countryOf(b) === null && countryOf(a) === a ? b : a;
}
