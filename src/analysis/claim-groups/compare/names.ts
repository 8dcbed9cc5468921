import type { EntityFacts } from '../corpus-claim.ts';
import type { Signature } from '../signature.ts';

/** Kinds of names in which two claims can be at odds. */
export type NameConflict = 'people' | 'organisations' | 'places';

/**
 * Names at odds: each claim names somebody (a body, a place) whom the other does not. One that
 * only adds a name says more, not something else.
 */
export function nameConflicts(a: Signature, b: Signature, facts: EntityFacts): NameConflict[] {
  const conflicts: NameConflict[] = [];
  if (odd(a.people, b.people).length > 0 && odd(b.people, a.people).length > 0) {
    conflicts.push('people');
  }
  if (bodiesDiffer(a, b, facts)) conflicts.push('organisations');
  if (placesDiffer(a, b, facts)) conflicts.push('places');
  return conflicts;
}

function odd(own: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...own].filter((entity) => !others.has(entity));
}

function bodiesDiffer(a: Signature, b: Signature, facts: EntityFacts): boolean {
  const foreign = (own: Signature, other: Signature): string[] =>
    odd(own.organisations, other.organisations).filter((entity) => {
      if (facts.typeOf(entity) === 'medium') return false;
      const state = facts.standsFor(entity);
      return state === null || !other.features.has(`state:${state}`);
    });
  return foreign(a, b).length > 0 && foreign(b, a).length > 0;
}

function placesDiffer(a: Signature, b: Signature, facts: EntityFacts): boolean {
  const local = ({ places }: Signature): string[] =>
    [...places].filter((place) => facts.countryOf(place) !== place);
  const foreign = (own: Signature, other: Signature): string[] =>
    local(own).filter((place) => !other.places.has(place) && !other.setting.has(place));
  // A country takes in its places: "in Russia" and "in Moscow" may be one place.
  const inside = (place: string, other: Signature): boolean => {
    const country = facts.countryOf(place);
    return country !== null && other.places.has(country) && local(other).length === 0;
  };
  const left = foreign(a, b).filter((place) => !inside(place, b));
  const right = foreign(b, a).filter((place) => !inside(place, a));
  return left.length > 0 && right.length > 0;
}
