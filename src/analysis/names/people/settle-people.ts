import type { Entity } from '../../../model/entity.ts';
import type { ArticleName } from '../article-names.ts';
import type { PersonParts } from '../candidate.ts';
import type { NameIndex } from '../name-index.ts';
import { knownPeople, readPerson } from '../person-names.ts';
import { describePerson } from './describe-person.ts';
import { createStrangers, type Strangers } from './strangers.ts';

/**
 * Decides whom each name of a person means. Full names first; a bare family name joins the full
 * name of the same article, else the one known bearer or the one that news mean; several leave it
 * open. Sets `entity` of the names.
 *
 * @returns The people that the gazetteer does not have.
 */
export function settlePeople(names: readonly ArticleName[], index: NameIndex): Entity[] {
  const people = names.filter(({ candidate }) => candidate.type === 'person');
  const present = new Set<string>();
  for (const name of people) {
    const [match] = name.candidate.known;
    if (match?.name.part !== 'full') continue;
    const ids = new Set(name.candidate.known.map((known) => known.name.entity.id));
    if (ids.size === 1) name.entity = match.name.entity.id;
    if (name.entity !== null) present.add(name.entity);
  }
  const strangers = createStrangers(index);
  const rest = people.filter(({ entity, candidate }) => entity === null && candidate.person);
  const full = ({ candidate: { person } }: ArticleName): boolean =>
    person !== null && person.given !== null && person.surname.length > 0;
  for (const name of rest.filter(full)) settleFull(name, index, strangers, present);
  for (const name of rest.filter((one) => !full(one))) settlePart(name, index, strangers, present);
  return strangers.all.map((person) => describePerson(person, index));
}

function settleFull(
  name: ArticleName,
  index: NameIndex,
  strangers: Strangers,
  present: Set<string>,
): void {
  const parts = name.candidate.person;
  if (parts === null) return;
  const known = knownPeople(parts, index);
  const here = known.filter(({ id }) => present.has(id));
  const [only] = here.length === 1 ? here : known;
  if (only !== undefined && (here.length === 1 || known.length === 1)) {
    name.entity = only.id;
    present.add(only.id);
    return;
  }
  strangers.join(name, readPerson(parts, index));
}

/** A bare family name, or a bare given name. */
function settlePart(
  name: ArticleName,
  index: NameIndex,
  strangers: Strangers,
  present: ReadonlySet<string>,
): void {
  const parts = name.candidate.person;
  if (parts === null) return;
  const reading = readPerson(parts, index);
  if (parts.surname.length === 0) {
    const bearers = strangers.called(reading.given);
    const [only] = bearers;
    if (only !== undefined && bearers.length === 1) only.names.push(name);
    else strangers.join(name, reading);
    return;
  }
  const known = knownPeople(parts, index);
  const here = known.filter(({ id }) => present.has(id));
  const bearers = strangers.bearing(reading.surname);
  const [sole] = here;
  if (sole !== undefined && here.length === 1 && bearers.length === 0) {
    name.entity = sole.id;
    return;
  }
  const [stranger] = bearers;
  if (stranger !== undefined && bearers.length === 1 && here.length === 0) {
    strangers.add(stranger, name, reading.surname);
    return;
  }
  const nobody = here.length === 0 && bearers.length === 0;
  // "Ange" alone after "Ange Orrin" was read as a family name.
  const called = nobody && known.length === 0 ? strangers.called(reading.surname) : [];
  const [namesake] = called;
  if (namesake !== undefined && called.length === 1) {
    namesake.names.push(name);
    return;
  }
  const meant = nobody ? prominent(parts, known, index) : null;
  if (meant !== null) name.entity = meant;
  else strangers.join(name, reading);
}

/** Whom a bare family name means when the article names nobody in full. */
function prominent(
  parts: PersonParts,
  known: readonly { id: string }[],
  index: NameIndex,
): string | null {
  const famous = known.filter(({ id }) => index.prominent.has(id));
  const candidates = famous.length > 0 ? famous : known;
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) return null;
  if (famous.length === 1) return only.id;
  const { surname } = readPerson(parts, index);
  return surname.some((lemma) => index.commonSurnames.has(lemma)) ? null : only.id;
}
