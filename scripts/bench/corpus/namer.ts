import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { GrammaticalCase } from '../../../src/model/token.ts';
import { nameIn } from '../inflection/proper-names.ts';
import type { Person } from './event-plan.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Names people and things as one article does. */
export interface Namer {
  /** In full, as a rule with the title, at first; then mostly by the family name. */
  person(person: Person, name: GrammaticalCase): string;
  thing(id: string, name: GrammaticalCase): string;
}

export function createNamer(language: LanguageCode, world: World, random: Random): Namer {
  const inflection = world.materials.inflections[language];
  const introduced = new Set<string>();

  const inFull = (id: string, name: GrammaticalCase): string => {
    const { full } = world.namesOf(language, id);
    const [usual] = full;
    if (usual === undefined) throw new Error(`${id} has no full name in ${language}`);
    return nameIn(random.chance(0.9) ? usual : random.pick(full), name);
  };

  const title = ({ title: key, gender }: Person, name: GrammaticalCase): string => {
    const lemmas = world.vocabulary.lemmas(language, key, 'noun');
    const lemma = lemmas.find((one) => inflection.gender(one) === gender) ?? lemmas[0] ?? key;
    const form = inflection.noun(lemma, name, 'sg') ?? lemma;
    return language === 'en' ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
  };

  return {
    person: (person, name) => {
      const first = !introduced.has(person.id);
      introduced.add(person.id);
      const [surname] = world.namesOf(language, person.id).surnames;
      const short = !first && surname !== undefined && random.chance(0.85);
      const named = short ? nameIn(surname, name) : inFull(person.id, name);
      return random.chance(first ? 0.6 : 0.12) ? `${title(person, name)} ${named}` : named;
    },
    thing: inFull,
  };
}
