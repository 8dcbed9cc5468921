import { anyCase, caseBit, caseMask, type CaseMask } from './case-mask.ts';
import type { PersonParts } from './candidate.ts';
import type { Lemma } from './declension.ts';
import type { GivenForm } from './given-names.ts';
import type { KnownEntity } from './known-names.ts';
import type { NameIndex } from './name-index.ts';

/** What the words of a person's name may be in the nominative, the likelier first. */
export interface PersonReading {
  /** Lemmas of the given name with their gender; one letter for an initial; empty if none. */
  readonly given: readonly string[];
  readonly initial: boolean;
  readonly gender: 'm' | 'f' | null;
  /** Lemmas of the whole family name. */
  readonly surname: readonly string[];
  readonly patronymic: string | null;
}

/** Reads the words of a person's name back to nominatives that agree in case. */
export function readPerson(parts: PersonParts, index: NameIndex): PersonReading {
  const forms = parts.given === null || parts.initial ? [] : index.given.forms(parts.given);
  const fitting = forms.filter(({ cases }) => (cases & parts.cases) !== 0);
  const listed = fitting.length > 0 ? fitting : forms;
  const gender = parts.gender ?? sharedGender(listed) ?? genderOfSurname(parts, index);
  const cases = listed.reduce((mask, form) => mask | form.cases, 0) || anyCase;
  const agreed = cases & parts.cases || parts.cases;
  return {
    given: givenLemmas(parts, listed, index, agreed),
    initial: parts.initial,
    gender,
    surname:
      gender === null && listed.length > 0
        ? [...new Set(listed.flatMap((form) => surnameBeside(parts, index, form)))]
        : surnameLemmas(parts, index, agreed, gender),
    patronymic: patronymicLemma(parts.patronymic, index, gender),
  };
}

function sharedGender(forms: readonly { gender: 'm' | 'f' }[]): 'm' | 'f' | null {
  const genders = new Set(forms.map(({ gender }) => gender));
  const [only] = genders;
  return genders.size === 1 ? (only ?? null) : null;
}

/** The feminine form of an adjectival family name tells; everything else may be either. */
function genderOfSurname({ surname }: PersonParts, { declension }: NameIndex): 'f' | null {
  const last = surname.at(-1);
  if (last === undefined) return null;
  const adjectival = (gender: 'm' | 'f'): boolean =>
    declension.lemmas(last, 'surname', gender).some((lemma) => lemma.adjectival);
  return adjectival('f') && !adjectival('m') ? 'f' : null;
}

function givenLemmas(
  { given, initial }: PersonParts,
  listed: readonly { lemma: string }[],
  index: NameIndex,
  cases: CaseMask,
): string[] {
  if (given === null) return [];
  if (initial) return [given];
  if (listed.length > 0) return [...new Set(listed.map(({ lemma }) => lemma))];
  return ordered(index.declension.lemmas(given, 'given', null), cases);
}

/**
 * Where a given name may be a man's or a woman's, the family name agrees with either in turn:
 * `Александру Костюхину` is `Александр Костюхин` or `Александра Костюхина`.
 */
function surnameBeside(
  parts: PersonParts,
  index: NameIndex,
  { cases, gender }: GivenForm,
): string[] {
  return surnameLemmas(parts, index, cases & parts.cases || parts.cases, gender);
}

function surnameLemmas(
  { surname }: PersonParts,
  index: NameIndex,
  cases: CaseMask,
  gender: 'm' | 'f' | null,
): string[] {
  const last = surname.at(-1);
  if (last === undefined) return [];
  const lemmas =
    gender === null
      ? [
          ...index.declension.lemmas(last, 'surname', 'm'),
          ...index.declension.lemmas(last, 'surname', 'f'),
        ]
      : index.declension.lemmas(last, 'surname', gender);
  const before = surname.slice(0, -1).map((word) => {
    const [first] = ordered(index.declension.lemmas(word, 'surname', gender), cases);
    return first ?? word;
  });
  return ordered(lemmas, cases).map((lemma) => [...before, lemma].join(' '));
}

function patronymicLemma(
  form: string | null,
  index: NameIndex,
  gender: 'm' | 'f' | null,
): string | null {
  if (form === null) return null;
  const endings = index.rules.patronymicEndings;
  const found = index.declension
    .lemmas(form, 'patronymic', gender)
    .find(({ lemma }) => [...endings.m, ...endings.f].some((ending) => lemma.endsWith(ending)));
  return found?.lemma ?? form;
}

/** Lemmas that the case allows; if the nominative does, the form itself comes first. */
function ordered(lemmas: readonly Lemma[], cases: CaseMask): string[] {
  // Nobody is called by name in news, so a vocative hardly counts.
  const usual = cases & ~caseBit('voc') || cases;
  const fitting = lemmas.filter((lemma) => (caseMask(lemma.cases) & usual) !== 0);
  return [...new Set((fitting.length > 0 ? fitting : lemmas).map(({ lemma }) => lemma))];
}

/** Known people whose family name these words are and whose given name does not contradict. */
export function knownPeople(parts: PersonParts, index: NameIndex): KnownEntity[] {
  const found = new Map<string, KnownEntity>();
  const reading = readPerson(parts, index);
  const [first = ''] = parts.surname;
  for (const name of index.names.get(first) ?? []) {
    if (name.part !== 'surname' || name.words.length !== parts.surname.length) continue;
    if (!name.words.every((word, at) => word.forms.has(parts.surname[at] ?? ''))) continue;
    const { entity } = name;
    if (reading.gender !== null && entity.gender !== reading.gender) continue;
    const own = name.given;
    const agrees =
      parts.given === null ||
      (own !== null &&
        (own === parts.given || reading.given.some((given) => index.given.compatible(given, own))));
    if (agrees) found.set(entity.id, entity);
  }
  return [...found.values()];
}
