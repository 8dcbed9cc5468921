import type { Concept } from '../../model/concept.ts';
import type { LoadedLanguage } from '../../model/language.ts';
import { perWord } from '../../text/per-word.ts';
import type { Word } from '../../text/word-record.ts';
import { compileSenses, type SenseFinder } from '../claims/concepts.ts';

/** Reads what the words of one language mean, for comparing claims. */
export interface ContentReader {
  readonly sensesIn: SenseFinder;
  /** Whether a word by itself expresses a concept. */
  readonly hasConcept: (token: Word) => boolean;
  /** Whether a lemma says nothing by itself: "be", "which". */
  readonly isPlain: (lemma: string) => boolean;
}

/** Compiles the lexicon for a language. */
export function compileContent(
  lexicon: readonly Concept[],
  { code, morphology, verbs }: LoadedLanguage,
): ContentReader {
  const plain = new Set(verbs.plainLemmas);
  const sensesIn = compileSenses(lexicon, code, morphology);
  return {
    sensesIn,
    hasConcept: perWord((word) => sensesIn([word]).length > 0),
    isPlain: (lemma) => plain.has(lemma),
  };
}
