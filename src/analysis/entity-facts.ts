import type { EntityType } from '../model/entity.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { EntityFacts } from './claim-groups/corpus-claim.ts';

/**
 * What the gazetteer says of places and institutions.
 *
 * @returns The facts, given the type of each entity of a corpus and as what it is compared.
 */
export function entityFacts(
  gazetteer: Gazetteer,
): (typeOf: (entity: string) => EntityType, comparedAs: (entity: string) => string) => EntityFacts {
  const countries = new Set(gazetteer.countries.map(({ id }) => id));
  const capitals = new Map(
    gazetteer.countries.flatMap(({ id, capital }) => (capital === null ? [] : [[capital, id]])),
  );
  const seatOf = new Map(gazetteer.countries.map(({ id, capital }) => [id, capital]));
  const seats = new Map(
    gazetteer.organisations.flatMap(({ id, speaksFor = null }) =>
      speaksFor === null ? [] : [[id, speaksFor]],
    ),
  );
  const located = new Map(
    gazetteer.places.flatMap(({ id, country }) => (country === null ? [] : [[id, country]])),
  );
  const outer = new Map(
    Object.entries(gazetteer.within).flatMap(([around, places]) =>
      places.map((id): [string, string] => [id, around]),
    ),
  );
  const own = (id: string): string | null => (countries.has(id) ? id : null);
  return (typeOf, comparedAs) => ({
    typeOf,
    comparedAs,
    countryOf: (id) => own(id) ?? located.get(id) ?? null,
    regionOf: (id) => outer.get(id) ?? null,
    capitalOf: (id) => seatOf.get(id) ?? null,
    standsFor: (id) => own(id) ?? capitals.get(id) ?? seats.get(id) ?? null,
  });
}
