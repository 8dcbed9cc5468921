import type { Entity } from '../../model/entity.ts';
import type { ArticleName } from './article-names.ts';
import { wordsOf } from './article-names.ts';
import type { PersonParts } from './candidate.ts';
import { discoveredEntity, provisionalId, recase } from './discovered.ts';
import type { NameIndex } from './name-index.ts';
import { knownPeople, readPerson, type PersonReading } from './person-names.ts';

/** Somebody whom the article names by words that the gazetteer does not have. */
interface Unknown {
  given: readonly string[];
  surname: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly patronymic: string | null;
  readonly names: ArticleName[];
}

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
  const unknown: Unknown[] = [];
  const rest = people.filter(({ entity, candidate }) => entity === null && candidate.person);
  const full = ({ candidate: { person } }: ArticleName): boolean =>
    person !== null && person.given !== null && person.surname.length > 0;
  for (const name of rest.filter(full)) settleFull(name, index, unknown, present);
  for (const name of rest.filter((one) => !full(one))) settlePart(name, index, unknown, present);
  return unknown.map((person) => describe(person, index));
}

function settleFull(
  name: ArticleName,
  index: NameIndex,
  unknown: Unknown[],
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
  join(name, readPerson(parts, index), unknown, index);
}

/** A bare family name, or a bare given name. */
function settlePart(
  name: ArticleName,
  index: NameIndex,
  unknown: Unknown[],
  present: ReadonlySet<string>,
): void {
  const parts = name.candidate.person;
  if (parts === null) return;
  const reading = readPerson(parts, index);
  if (parts.surname.length === 0) {
    const bearers = unknown.filter((person) => agrees(person.given, reading.given, index));
    const [only] = bearers;
    if (only !== undefined && bearers.length === 1) only.names.push(name);
    else join(name, reading, unknown, index);
    return;
  }
  const known = knownPeople(parts, index);
  const here = known.filter(({ id }) => present.has(id));
  const strangers = unknown.filter(
    ({ surname, given }) => given.length > 0 && overlap(surname, reading.surname).length > 0,
  );
  const [sole] = here;
  if (sole !== undefined && here.length === 1 && strangers.length === 0) {
    name.entity = sole.id;
    return;
  }
  const [stranger] = strangers;
  if (stranger !== undefined && strangers.length === 1 && here.length === 0) {
    stranger.surname = overlap(stranger.surname, reading.surname);
    stranger.names.push(name);
    return;
  }
  const nobody = here.length === 0 && strangers.length === 0;
  const meant = nobody ? prominent(parts, known, index) : null;
  if (meant !== null) name.entity = meant;
  else join(name, reading, unknown, index);
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

/** Puts a name to the unknown person that it may be, or makes a new one. */
function join(
  name: ArticleName,
  reading: PersonReading,
  unknown: Unknown[],
  index: NameIndex,
): void {
  const same = unknown.filter(
    (person) =>
      (person.gender === null || reading.gender === null || person.gender === reading.gender) &&
      (reading.surname.length === 0 && person.surname.length === 0
        ? true
        : overlap(person.surname, reading.surname).length > 0) &&
      (person.given.length === 0) === (reading.given.length === 0) &&
      (reading.given.length === 0 || agrees(person.given, reading.given, index)),
  );
  const [only] = same;
  if (only !== undefined && same.length === 1) {
    only.names.push(name);
    only.surname = overlap(only.surname, reading.surname);
    const given = overlap(only.given, reading.given);
    if (given.length > 0) only.given = given;
    return;
  }
  unknown.push({ ...reading, names: [name] });
}

function overlap(a: readonly string[], b: readonly string[]): readonly string[] {
  const both = a.filter((lemma) => b.includes(lemma));
  return both;
}

function agrees(a: readonly string[], b: readonly string[], index: NameIndex): boolean {
  return a.some((one) => b.some((other) => index.given.compatible(one, other)));
}

/** Makes the entity of an unknown person and sets its provisional id on the names. */
function describe(person: Unknown, index: NameIndex): Entity {
  const fullest = person.names.toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || a.candidate.start - b.candidate.start,
  )[0];
  const label = fullest === undefined ? '' : labelOf(fullest, person, index);
  const id = provisionalId('person', label, index);
  for (const name of person.names) name.entity = id;
  const forms = person.names.map((name) =>
    wordsOf(name)
      .map(({ text }) => text)
      .join(' '),
  );
  return discoveredEntity(id, 'person', label, forms, index);
}

/** The nominative of a name with the capitals of its words. */
function labelOf(name: ArticleName, person: Unknown, index: NameIndex): string {
  const parts = name.candidate.person;
  if (parts === null) return '';
  const words = wordsOf(name);
  const textOf = (fold: string): string => words.find((word) => word.fold === fold)?.text ?? fold;
  const surname = (person.surname[0] ?? '').split(' ');
  const family = parts.surname.map((form, at) => recase(textOf(form), surname[at] ?? form, true));
  const [lemma] = person.given;
  const given =
    parts.given === null
      ? []
      : parts.initial
        ? [`${parts.given.toUpperCase()}.`]
        : [recase(textOf(parts.given), lemma ?? parts.given, true)];
  const patronymic =
    parts.patronymic === null
      ? []
      : [recase(textOf(parts.patronymic), person.patronymic ?? parts.patronymic, true)];
  return index.declines
    ? [...given, ...patronymic, ...family].join(' ')
    : words
        .map(({ text }) => text)
        .join(' ')
        .replace(/ \./gu, '.');
}
