import type { NameRules } from '../../model/language/name-rules.ts';
import { wordMark, type WordMark } from '../../text/word-mark.ts';
import type { Declension } from './declension.ts';

/** What the form of a word tells of a name, whatever stands around it. */
export interface FormMarks {
  /** May come from a nominative with the ending of a family name. */
  readonly surname: WordMark;
  /** May come from a nominative with the ending of a patronymic. */
  readonly patronymic: WordMark;
  /** May come from a nominative with the ending of a place. */
  readonly place: WordMark;
  /** May be an adjective made of a place: they make a name even at the beginning of a sentence. */
  readonly local: WordMark;
  readonly digit: WordMark;
}

const genders = ['m', 'f'] as const;

/** How many nominatives of a form count, the likeliest first. */
const likeliest = 3;

/** Compiles the endings of a language; without cases the form is the nominative. */
export function compileFormMarks(rules: NameRules, declension: Declension): FormMarks {
  const endsInPlace = (lemma: string): boolean => endsIn(lemma, rules.placeEndings);
  return {
    surname: wordMark(({ fold }) => {
      if (!declension.declines) return endsAsSurname(fold, rules);
      return genders.some((gender) =>
        declension
          .lemmas(fold, 'surname', gender)
          .slice(0, likeliest)
          .some(({ lemma, cases }) => cases.length > 0 && endsAsSurname(lemma, rules)),
      );
    }),
    patronymic: wordMark(({ fold }) =>
      genders.some((gender) => {
        const endings = rules.patronymicEndings[gender];
        return (
          endings.length > 0 &&
          declension
            .lemmas(fold, 'patronymic', gender)
            .some(({ lemma }) => endings.some((ending) => lemma.endsWith(ending)))
        );
      }),
    ),
    place: wordMark(({ fold }) => {
      if (!declension.declines) return endsInPlace(fold);
      const lemmas = declension.lemmas(fold, 'place', null).slice(0, likeliest);
      return lemmas.some(({ lemma }) => endsInPlace(lemma));
    }),
    local: wordMark(({ fold }) =>
      declension.lemmas(fold, 'place', null).some(({ adjectival }) => adjectival),
    ),
    digit: wordMark(({ fold }) => /\p{N}/u.test(fold)),
  };
}

/** Whether a word, as it stands, has the ending of a family name in the nominative. */
export function endsAsSurname(word: string, { surnameEndings }: NameRules): boolean {
  return endsIn(word, surnameEndings);
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}
