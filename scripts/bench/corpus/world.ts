import type { Concept } from '../../../src/model/concept.ts';
import type { Gazetteer, GazetteerEntry, GazetteerPerson } from '../../../src/model/gazetteer.ts';
import type { Language } from '../../../src/model/language.ts';
import { LanguageCode } from '../../../src/model/language-code.ts';
import type { Inflection } from '../inflection/inflection.ts';
import { createProperNames, type NamesOf } from '../inflection/proper-names.ts';
import { createRandom } from './random.ts';
import type { Templates } from './template.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a corpus is made of. */
export interface Materials {
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  readonly gazetteer: Gazetteer;
  readonly concepts: readonly Concept[];
  readonly inflections: Readonly<Record<LanguageCode, Inflection>>;
  readonly templates: Readonly<Record<LanguageCode, Templates>>;
}

/** Everything that can occur in the news of a corpus, the frequent first. */
export interface World {
  readonly materials: Materials;
  readonly vocabulary: Vocabulary;
  readonly people: readonly GazetteerPerson[];
  /** Those whose name is a given name of one word and a family name, in every language. */
  readonly plainlyNamed: readonly GazetteerPerson[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly media: readonly string[];
  /** Adds somebody whom the gazetteer does not have. */
  readonly add: (person: GazetteerPerson) => void;
  /** @throws If the entity has no name in the language. */
  namesOf(language: LanguageCode, id: string): NamesOf;
}

/** @param seed Settles who and what is frequent. */
export function createWorld(materials: Materials, seed: string): World {
  const { gazetteer, concepts, languages, inflections } = materials;
  const random = createRandom(seed, 'world');
  const eachLanguage = <T>(make: (code: LanguageCode) => T): Readonly<Record<LanguageCode, T>> => ({
    uk: make('uk'),
    ru: make('ru'),
    en: make('en'),
  });
  const declined = eachLanguage((code) => createProperNames(languages[code]));
  const names = new Map<string, Readonly<Record<LanguageCode, NamesOf>>>();
  const isNamed = ({ id }: { readonly id: string }): boolean =>
    LanguageCode.options.every((code) => (names.get(id)?.[code].full.length ?? 0) > 0);
  const add = (person: GazetteerPerson): void => {
    names.set(
      person.id,
      eachLanguage((code) => declined[code].person(person)),
    );
  };
  const things = (entries: readonly GazetteerEntry[], noun: 'place' | 'common'): string[] => {
    for (const entry of entries) {
      names.set(
        entry.id,
        eachLanguage((code) => declined[code].thing(entry, noun)),
      );
    }
    return random.shuffled(entries.filter(isNamed)).map(({ id }) => id);
  };
  gazetteer.people.forEach(add);
  const settlements = gazetteer.places.filter(({ kind }) => ['city', 'town'].includes(kind));
  return {
    materials,
    vocabulary: createVocabulary(concepts, inflections, random),
    people: random.shuffled(gazetteer.people.filter(isNamed)),
    plainlyNamed: gazetteer.people.filter((person) =>
      LanguageCode.options.every((code) => /^[\p{L}'’-]+ \{/u.test(person[code][0] ?? '')),
    ),
    places: things(settlements, 'place'),
    countries: things(gazetteer.countries, 'place'),
    organisations: things(gazetteer.organisations, 'common'),
    media: things(gazetteer.media, 'common'),
    add,
    namesOf: (language, id) => {
      const found = names.get(id)?.[language];
      if (found === undefined) throw new Error(`${id} has no name in ${language}`);
      return found;
    },
  };
}
