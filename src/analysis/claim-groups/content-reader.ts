import type { Concept } from '../../model/concept.ts';
import type { LoadedLanguage } from '../../model/language.ts';
import { compileSenses, type SenseFinder } from '../claims/concepts.ts';

/** Reads what the words of one language mean, for comparing claims. */
export interface ContentReader {
  readonly sensesIn: SenseFinder;
  /** Whether a lemma says nothing by itself: "be", "which". */
  readonly isPlain: (lemma: string) => boolean;
}

/** Compiles the lexicon for a language. */
export function compileContent(
  lexicon: readonly Concept[],
  { code, morphology, verbs }: LoadedLanguage,
): ContentReader {
  const plain = new Set(verbs.plainLemmas);
  return {
    sensesIn: compileSenses(lexicon, code, morphology),
    isPlain: (lemma) => plain.has(lemma),
  };
}
