import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { GrammaticalCase } from '../../../src/model/token.ts';
import type { Gender, WordKind } from '../inflection/inflection.ts';
import type { ChosenWord } from './event-plan.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Puts concepts into words, with the same synonym for a concept throughout an article. */
export interface CommonWords {
  /** A noun in a case, with an adjective that agrees if there is one. */
  noun(word: ChosenWord, name: GrammaticalCase, adjective: ChosenWord | undefined): string;
  infinitive(word: ChosenWord): string;
  /** The past tense that agrees with a noun or with a person of a gender. */
  past(word: ChosenWord, subject: ChosenWord | Gender): string;
  gender(word: ChosenWord): Gender;
}

export function createCommonWords(
  language: LanguageCode,
  { vocabulary, materials }: World,
  random: Random,
): CommonWords {
  const inflection = materials.inflections[language];
  const preferred = new Map<string, string>();

  const lemmaOf = ({ key }: ChosenWord, kind: WordKind): string => {
    const id = `${kind} ${key}`;
    const known = preferred.get(id);
    if (known !== undefined) return known;
    const lemmas = vocabulary.lemmas(language, key, kind);
    const lemma = random.chance(0.6) ? (lemmas[0] ?? key) : random.pick(lemmas);
    preferred.set(id, lemma);
    return lemma;
  };
  const gender = (word: ChosenWord): Gender => inflection.gender(lemmaOf(word, 'noun'));

  return {
    noun: (word, name, adjective) => {
      const lemma = lemmaOf(word, 'noun');
      const other = word.number === 'sg' ? 'pl' : 'sg';
      const form = inflection.noun(lemma, name, word.number);
      const noun = form ?? inflection.noun(lemma, name, other) ?? lemma;
      if (adjective === undefined) return noun;
      const agreeing = inflection.adjective(lemmaOf(adjective, 'adjective'), {
        case: name,
        number: form === null ? other : word.number,
        gender: inflection.gender(lemma),
        animate: inflection.isAnimate(lemma),
      });
      return agreeing === null ? noun : `${agreeing} ${noun}`;
    },
    infinitive: (word) => lemmaOf(word, 'verb'),
    past: (word, subject) => {
      const lemma = lemmaOf(word, 'verb');
      const [number, its] =
        typeof subject === 'string'
          ? (['sg', subject] as const)
          : [subject.number, gender(subject)];
      return inflection.past(lemma, number, its) ?? lemma;
    },
    gender,
  };
}
