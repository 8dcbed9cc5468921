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
  if (hasForeignPerson(a, b) && hasForeignPerson(b, a)) conflicts.push('people');
  if (hasForeignBody(a, b, facts) && hasForeignBody(b, a, facts)) conflicts.push('organisations');
  const meet = a.localities.some((place) => b.localities.includes(place));
  if (!meet && hasForeignPlace(a, b, facts) && hasForeignPlace(b, a, facts)) {
    conflicts.push('places');
  }
  return conflicts;
}

/** A person whom the other does not name and is not spoken by, so that "I" or "we" is not them. */
function hasForeignPerson(own: Signature, other: Signature): boolean {
  return own.people.some((person) => person !== other.speaker && !other.people.includes(person));
}

/** A body that neither the other nor its passage names or means by its state ("the Kremlin"). */
function hasForeignBody(own: Signature, other: Signature, facts: EntityFacts): boolean {
  return own.organisations.some((entity) => {
    if (other.organisations.includes(entity) || other.setting.includes(entity)) return false;
    if (facts.typeOf(entity) === 'medium') return false;
    const state = facts.standsFor(entity);
    return state === null || !other.states.includes(state);
  });
}

/** A place that the other neither names nor takes in: a country takes in its places. */
function hasForeignPlace(own: Signature, other: Signature, facts: EntityFacts): boolean {
  return own.localities.some((place) => {
    if (other.localities.includes(place) || other.setting.includes(place)) return false;
    const country = facts.countryOf(place);
    const isInside =
      country !== null && other.countries.includes(country) && other.localities.length === 0;
    return !isInside;
  });
}
