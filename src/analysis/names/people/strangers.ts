import type { ArticleName } from '../article-names.ts';
import type { NameIndex } from '../name-index.ts';
import type { PersonReading } from '../person-names.ts';

/** Somebody whom the article names by words that the gazetteer does not have. */
export interface Stranger {
  /** Lemmas that all names so far allow. */
  given: readonly string[];
  surname: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly patronymic: string | null;
  readonly names: ArticleName[];
}

/** The strangers of an article, found by what their names may be in the nominative. */
export interface Strangers {
  readonly all: readonly Stranger[];
  /** Those with a given name who may bear one of these family names. */
  bearing(surname: readonly string[]): Stranger[];
  /** Those who may bear one of these given names or a form of it. */
  called(given: readonly string[]): Stranger[];
  /** Puts a bare family name to a stranger. */
  add(stranger: Stranger, name: ArticleName, surname: readonly string[]): void;
  /** Puts a name to the stranger that it agrees with, or makes a new one. */
  join(name: ArticleName, reading: PersonReading): void;
}

/** Starts the list for one article. */
export function createStrangers(index: NameIndex): Strangers {
  const all: Stranger[] = [];
  const bySurname = new Map<string, Stranger[]>();
  const byGiven = new Map<string, Stranger[]>();
  const found = (map: Map<string, Stranger[]>, keys: readonly string[]): Stranger[] => [
    ...new Set(keys.flatMap((key) => map.get(key) ?? [])),
  ];
  const note = (map: Map<string, Stranger[]>, key: string, stranger: Stranger): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [stranger]);
    else list.push(stranger);
  };
  const agree = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((one) => b.some((other) => index.given.compatible(one, other)));

  const same = (stranger: Stranger, reading: PersonReading): boolean => {
    const genders = new Set([stranger.gender, reading.gender]);
    if (genders.has('m') && genders.has('f')) return false;
    if ((stranger.given.length === 0) !== (reading.given.length === 0)) return false;
    if ((stranger.surname.length === 0) !== (reading.surname.length === 0)) return false;
    const family =
      reading.surname.length === 0 || shared(stranger.surname, reading.surname).length > 0;
    return family && (reading.given.length === 0 || agree(stranger.given, reading.given));
  };

  return {
    all,
    bearing: (surname) =>
      found(bySurname, surname).filter(
        (stranger) => stranger.given.length > 0 && shared(stranger.surname, surname).length > 0,
      ),
    called: (given) =>
      found(
        byGiven,
        given.flatMap((lemma) => index.given.variants(lemma)),
      ),
    add: (stranger, name, surname) => {
      const known = stranger;
      known.surname = shared(stranger.surname, surname);
      stranger.names.push(name);
    },
    join: (name, reading) => {
      const near =
        reading.surname.length > 0
          ? found(bySurname, reading.surname)
          : found(byGiven, reading.given);
      const fitting = near.filter((stranger) => same(stranger, reading));
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) {
        only.names.push(name);
        only.surname = shared(only.surname, reading.surname);
        const given = shared(only.given, reading.given);
        if (given.length > 0) only.given = given;
        return;
      }
      const stranger: Stranger = { ...reading, names: [name] };
      all.push(stranger);
      for (const lemma of reading.surname) note(bySurname, lemma, stranger);
      for (const lemma of reading.given) note(byGiven, lemma, stranger);
    },
  };
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((lemma) => b.includes(lemma));
}
