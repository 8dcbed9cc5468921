import type { EntityType } from '../../model/entity.ts';
import type { Gazetteer, GazetteerMedium } from '../../model/gazetteer.ts';
import type { NameUse } from '../../model/language/name-rules.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { createWordDecliner, type DeclinedWord, type WordDecliner } from './declined-words.ts';
import { readMarkedName, type MarkedWord } from './marked-name.ts';
import type { Declension } from './declension.ts';
import { createKnownNames, leadLength, type KnownNames } from './known-name-index.ts';

/** What the gazetteer knows of an entity, as far as the finder of names needs it. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Kind of organisation, medium or place; `country` for a country; '' for others. */
  readonly kind: string;
  readonly gender: 'm' | 'f' | null;
  /** The country that it lies in, speaks for, or is. */
  readonly country: string | null;
  /** Which of several entities of one name is meant if nothing else decides: the larger. */
  readonly weight: number;
}

/** A name of a known entity, declined. */
export interface KnownName {
  readonly entity: KnownEntity;
  readonly words: readonly DeclinedWord[];
  /** A family name alone names nobody for sure. */
  readonly part: 'full' | 'surname';
  /** Lemma of the given name and of the family name, folded, for a person. */
  readonly given: string | null;
  readonly surname: string | null;
  /** The first word is a common noun that may stand in small letters: `міністерство оборони`. */
  readonly commonHead: boolean;
  /** Words behind the first may be in small letters: "Conservative party". */
  readonly looseTail: boolean;
  /** Means its bearer in news about sport only. */
  readonly inSport: boolean;
  /** Words of a title before the name, outside of mentions: "Pope Leo XIV". */
  readonly titles: number;
}

interface Source {
  readonly entity: KnownEntity;
  readonly names: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly inSport?: Readonly<Record<LanguageCode, readonly string[]>> | undefined;
}

/** The known names of a language. */
export interface DeclinedNames {
  readonly names: KnownNames;
  /** Those of people. */
  readonly people: readonly KnownName[];
  readonly entities: ReadonlyMap<string, KnownEntity>;
}

/**
 * Declines the names of the gazetteer in one language, all but those of people only when words
 * like them are looked up. Names of organisations and media in
 * another script are added as they are, because texts print them so.
 *
 * @param letters The letters that the language writes.
 * @param titles Folded words that may stand before a name without being part of it: offices, and
 *   common nouns of places such as `місто`.
 */
export function declineKnownNames(
  gazetteer: Gazetteer,
  code: LanguageCode,
  declension: Declension,
  letters: string,
  titles: ReadonlySet<string>,
): DeclinedNames {
  const decline = createWordDecliner(declension, letters);
  const { names, add, defer } = createKnownNames();
  const people: KnownName[] = [];
  const entities = new Map<string, KnownEntity>();
  for (const { entity, names: byLanguage, inSport } of sources(gazetteer)) {
    entities.set(entity.id, entity);
    const seen = new Set<string>();
    // Equal names begin alike, so that the first is declined first whenever that is.
    const newNames = (marked: string, sport: boolean): KnownName[] =>
      namesOf(entity, marked, decline, declension.declines, titles).flatMap((name) => {
        const key = name.part + name.words.map(({ text }) => text).join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        return [sport ? { ...name, inSport: true } : name];
      });
    const read = (marked: string, sport = false): void => {
      const lead = entity.type === 'person' ? null : fixedLead(marked, declension.longestEnding);
      if (lead !== null) {
        defer(lead, () => newNames(marked, sport));
        return;
      }
      const own = newNames(marked, sport);
      own.forEach(add);
      if (entity.type === 'person') people.push(...own);
    };
    for (const marked of byLanguage[code]) read(marked);
    for (const marked of inSport?.[code] ?? []) read(marked, true);
    if (!['organisation', 'medium'].includes(entity.type)) continue;
    for (const other of Object.values(byLanguage)) {
      for (const marked of other) if (isForeign(marked, letters)) read(marked);
    }
  }
  return { names, people, entities };
}

/** The first letters of a name, if they are those of its first word in any case; else null. */
function fixedLead(marked: string, longestEnding: number): string | null {
  const letters = /^\p{L}+/u.exec(marked)?.[0] ?? '';
  // One letter more, for a mark behind the letters could change the last of them.
  if (letters.length < leadLength + Math.max(1, longestEnding)) return null;
  return letters.slice(0, leadLength).toLowerCase().slice(0, leadLength);
}

/** Whether a name has letters, and none that the language writes. */
function isForeign(name: string, letters: string): boolean {
  const folded = name.toLowerCase();
  return (
    /^\p{Script=Latin}/u.test(folded) && !Array.from(folded).some((char) => letters.includes(char))
  );
}

function sources(gazetteer: Gazetteer): Source[] {
  const one = (
    names: Source['names'] & { readonly id: string },
    type: EntityType,
    more: Partial<KnownEntity> = {},
  ): Source => ({
    entity: { id: names.id, type, kind: '', gender: null, country: null, weight: 0, ...more },
    names: { en: names.en, uk: names.uk, ru: names.ru },
  });
  return [
    ...gazetteer.countries.map((entry) =>
      one(entry, 'place', { kind: 'country', country: entry.id, weight: 1e10 }),
    ),
    ...gazetteer.places.map((entry) =>
      one(entry, 'place', {
        kind: entry.kind,
        country: entry.country,
        weight: (entry.population ?? 0) + (entry.kind === 'city' ? 1e5 : 0),
      }),
    ),
    ...gazetteer.media.map((entry) =>
      one(withSites(entry), 'medium', { kind: entry.kind, weight: 1 }),
    ),
    ...gazetteer.organisations.map((entry) => ({
      ...one(entry, 'organisation', { kind: entry.kind, country: entry.speaksFor ?? null }),
      inSport: entry.inSport,
    })),
    ...gazetteer.documents.map((entry) => one(entry, 'document')),
    ...gazetteer.people.map((entry) => one(entry, 'person', { gender: entry.gender })),
  ];
}

/** A medium with its addresses among its names: `pravda.com.ua`. */
function withSites(medium: GazetteerMedium): GazetteerMedium {
  const sites = medium.domains.filter((domain) => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(domain));
  const { en, uk, ru } = medium;
  return { ...medium, en: [...en, ...sites], uk: [...uk, ...sites], ru: [...ru, ...sites] };
}

function namesOf(
  entity: KnownEntity,
  marked: string,
  decline: WordDecliner,
  declines: boolean,
  titles: ReadonlySet<string>,
): KnownName[] {
  const person = entity.type === 'person';
  const words = readMarkedName(marked, person);
  if (words.length === 0) return [];
  const declined = words.map((word, index) => {
    const uses = person ? personUse(word, index, words) : thingUses(entity, index, words);
    return decline(word, uses, person ? entity.gender : null);
  });
  if (!person) {
    const institution = entity.type === 'organisation' || entity.type === 'medium';
    const capitals = declined
      .slice(1)
      .some(({ casing }) => casing !== 'lower' && casing !== 'none');
    const commonHead = declines && institution && capitals;
    return [
      {
        entity,
        words: declined,
        part: 'full',
        given: null,
        surname: null,
        commonHead,
        looseTail: institution,
        inSport: false,
        titles: entity.type === 'place' && titles.has(words[0]?.text ?? '') ? 1 : 0,
      },
    ];
  }
  const surname = words.filter(({ braced }) => braced);
  const given = words.find(({ braced }) => !braced);
  const key = {
    given: given?.fold ?? null,
    surname: surname.map(({ fold }) => fold).join(' '),
    commonHead: false,
    looseTail: false,
    inSport: false,
    titles: given !== undefined && titles.has(given.fold) ? 1 : 0,
  };
  const full: KnownName = { entity, words: declined, part: 'full', ...key };
  if (surname.length === 0 || given === undefined) return [full];
  const alone = declined.filter((_, index) => words[index]?.braced);
  return [full, { entity, words: alone, part: 'surname', ...key, titles: 0 }];
}

function personUse(word: MarkedWord, index: number, words: readonly MarkedWord[]): NameUse[] {
  if (word.braced) return ['surname'];
  const middle = index > 0 && words[index + 1]?.braced === true && index < words.length - 1;
  return middle ? ['patronymic', 'given'] : ['given'];
}

/** Words before the last of what declines are adjectives, as a rule. */
function thingUses(entity: KnownEntity, index: number, words: readonly MarkedWord[]): NameUse[] {
  const noun: NameUse = entity.type === 'place' ? 'place' : 'common';
  const next = words[index + 1];
  const last = !next?.parts.some(({ declines }) => declines);
  return last ? [noun] : ['adjective', noun];
}
