import type { Concept } from '../../model/concept.ts';
import type { LoadedLanguage } from '../../model/language.ts';
import type { PartOfSpeech } from '../../model/token.ts';
import { perWord } from '../../text/per-word.ts';
import type { Word } from '../../text/word-record.ts';
import { compileSenses, type SenseFinder } from '../claims/concepts.ts';

/** Reads what the words of one language mean, for comparing claims. */
export interface ContentReader {
  readonly sensesIn: SenseFinder;
  /**
   * The lemma of a word that says something but expresses no concept of the lexicon by itself; null
   * for any other word ("be", "which").
   */
  readonly lemmaWithoutConcept: (word: Word) => string | null;
}

const contentWords: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Compiles the lexicon for a language. */
export function compileContent(
  lexicon: readonly Concept[],
  { code, morphology, verbs }: LoadedLanguage,
): ContentReader {
  const plain = new Set(verbs.plainLemmas);
  const sensesIn = compileSenses(lexicon, code, morphology);
  return {
    sensesIn,
    lemmaWithoutConcept: perWord((word) => {
      const [first] = word.readings;
      if (first !== undefined && !contentWords.has(first.pos)) return null;
      const lemma = first?.lemma ?? word.fold;
      return plain.has(lemma) || sensesIn([word]).length > 0 ? null : lemma;
    }),
  };
}
