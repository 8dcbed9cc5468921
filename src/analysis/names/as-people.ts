import type { ArticleName } from './article-names.ts';
import { anyCase } from './case-mask.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Single unknown words that were taken for a place or an organisation are people if the article
 * names somebody of that family name in full: "pleaded to Orrin" after "Derek Orrin".
 */
export function asPeople(names: readonly ArticleName[], index: NameIndex): ArticleName[] {
  const families = new Set(
    names.flatMap(({ candidate: { person } }) =>
      typeof person?.given !== 'string' ? [] : lemmas(person.surname.at(-1), index),
    ),
  );
  return names.map((name) => {
    const { candidate, sentence } = name;
    const word = sentence.words[candidate.from];
    const loose = candidate.person === null && candidate.known.length === 0;
    const lone = candidate.to === candidate.from + 1;
    if (!loose || !lone || word?.casing !== 'capital') return name;
    if (!lemmas(word.fold, index).some((lemma) => families.has(lemma))) return name;
    const person = {
      given: null,
      initial: false,
      patronymic: null,
      surname: [word.fold],
      gender: null,
      cases: anyCase,
    };
    return { ...name, candidate: { ...candidate, type: 'person', person } };
  });
}

/** What a family name may be in the nominative, the likeliest few. */
export function lemmas(form: string | undefined, index: NameIndex): string[] {
  if (form === undefined) return [];
  return (['m', 'f'] as const).flatMap((gender) =>
    index.declension
      .lemmas(form, 'surname', gender)
      .slice(0, 3)
      .map(({ lemma }) => lemma),
  );
}
