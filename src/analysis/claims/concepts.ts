import type { Concept } from '../../model/concept.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** Finds the concepts that a stretch of tokens expresses. */
export type ConceptFinder = (tokens: readonly Token[]) => string[];

/** The readings of a token that count: the best, and those that rank with it. */
const readingsRead = 2;

/**
 * Compiles the lexicon for one language. A phrase is found in any case of its first word, and of
 * all its words; a single word by its lemma.
 */
export function compileConcepts(
  lexicon: readonly Concept[],
  language: LanguageCode,
): ConceptFinder {
  const table = new PhraseTable(
    lexicon.flatMap((concept) =>
      concept[language].flatMap((entry) =>
        patterns(fold(entry)).map((pattern) => [pattern, concept.key] as const),
      ),
    ),
  );
  return (tokens) => {
    const best = tokens.map((token) => ({
      ...token,
      readings: token.readings.slice(0, readingsRead),
    }));
    const found = new Set<string>();
    for (let at = 0; at < best.length;) {
      const matches = table.longestAt(best, at);
      for (const { value } of matches) found.add(value);
      at += Math.max(1, matches[0]?.length ?? 1);
    }
    return [...found].toSorted();
  };
}

function patterns(entry: string): string[] {
  const words = entry.split(/\s+/u);
  if (words.length === 1) return [`~${entry}`];
  const [first = '', ...rest] = words;
  return [entry, [`~${first}`, ...rest].join(' '), words.map((word) => `~${word}`).join(' ')];
}
