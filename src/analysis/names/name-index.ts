import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Language } from '../../model/language.ts';
import type { NameRules } from '../../model/language/name-rules.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { createRomaniser, type Romaniser } from '../../text/romanise.ts';
import { compileDeclension, type Declension } from './declension.ts';
import { compileFormMarks, type FormMarks } from './form-marks.ts';
import { compileGivenNames, type GivenNames } from './given-names.ts';
import type { KnownNames } from './known-name-index.ts';
import { declineKnownNames, type KnownEntity } from './known-names.ts';
import { compileRoles, type Roles } from './roles.ts';
import { compileWordFlags, type WordFlags } from './word-flags.ts';

/** All that finding names in one language needs, compiled once. */
export interface NameIndex {
  readonly code: LanguageCode;
  readonly rules: NameRules;
  /** Whether nouns have cases, so that forms tell more than positions. */
  readonly declines: boolean;
  readonly declension: Declension;
  readonly names: KnownNames;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly given: GivenNames;
  readonly roles: Roles;
  readonly has: WordFlags;
  readonly forms: FormMarks;
  readonly romanise: Romaniser;
  readonly particles: ReadonlySet<string>;
  readonly commonSurnames: ReadonlySet<string>;
  readonly prominent: ReadonlySet<string>;
  /** Ids of capitals and seats of power, with whose government they stand for. */
  readonly governments: ReadonlyMap<string, string>;
}

/** Compiles the index of one language: the gazetteer in all cases, and the rules of names. */
export function compileNameIndex(
  gazetteer: Gazetteer,
  language: Pick<Language, 'code' | 'names' | 'orthography'>,
): NameIndex {
  const { code, names: rules, orthography } = language;
  const declension = compileDeclension(rules.paradigms);
  const letters = orthography.letters;
  const apart = rules.placeHeads.filter(({ belongs }) => belongs === 'apart');
  const titles = new Set([
    ...rules.honorifics,
    ...[...rules.roles, ...apart].map(({ lemma }) => lemma),
  ]);
  const { names, people, entities } = declineKnownNames(
    gazetteer,
    code,
    declension,
    letters,
    titles,
  );
  const nationalities = gazetteer.countries.flatMap(({ adjective, people }) =>
    [...adjective[code], ...people[code]].map((word) => word.toLowerCase()),
  );
  return {
    code,
    rules,
    declines: rules.paradigms.length > 0,
    declension,
    names,
    entities,
    given: compileGivenNames(rules, declension, people, titles),
    roles: compileRoles(rules, declension),
    has: compileWordFlags(rules, nationalities, declension),
    forms: compileFormMarks(rules, declension),
    romanise: createRomaniser(orthography),
    particles: new Set(rules.particles),
    commonSurnames: new Set(rules.commonSurnames),
    prominent: new Set(gazetteer.prominent),
    governments: new Map([
      ...gazetteer.countries.flatMap(({ capital, id }): [string, string][] =>
        capital === null ? [] : [[capital, id]],
      ),
      ...Object.entries(gazetteer.seats),
    ]),
  };
}
