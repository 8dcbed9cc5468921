import type { Concept } from '../../../src/model/concept.ts';
import { LanguageCode } from '../../../src/model/language-code.ts';
import type { Inflection, WordKind } from '../inflection/inflection.ts';
import type { Random } from './random.ts';

/** The concepts that can be put into sentences of every language, as words of a kind. */
export interface Vocabulary {
  /** A concept that every language has a word of the kind for; some come much oftener. */
  draw(kind: WordKind, random: Random): string;
  /** The lemmas of the kind that a language has for a concept, the usual one first. */
  lemmas(language: LanguageCode, key: string, kind: WordKind): readonly string[];
}

/** @param random Settles which concepts are frequent. */
export function createVocabulary(
  concepts: readonly Concept[],
  inflections: Readonly<Record<LanguageCode, Inflection>>,
  random: Random,
): Vocabulary {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const byFrequency = random.shuffled([...byKey.keys()]);
  const known = new Map<string, readonly string[]>();
  const lemmas = (language: LanguageCode, key: string, kind: WordKind): readonly string[] => {
    const id = `${language} ${kind} ${key}`;
    const found =
      known.get(id) ??
      (byKey.get(key)?.[language] ?? []).filter((lemma) => inflections[language].has(lemma, kind));
    known.set(id, found);
    return found;
  };
  const isUsable = (key: string, kind: WordKind): boolean =>
    LanguageCode.options.every((language) => lemmas(language, key, kind).length > 0);
  return {
    lemmas,
    draw: (kind, from) => {
      let key = from.frequent(byFrequency, 30);
      while (!isUsable(key, kind)) key = from.frequent(byFrequency, 30);
      return key;
    },
  };
}
