import type { Concept } from '../../model/concept.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Morphology, PartOfSpeech, Reading, Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { perWord } from '../../text/per-word.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { readOtherwise } from '../../text/read-otherwise.ts';
import { wordMark } from '../../text/word-mark.ts';
import type { Word } from '../../text/word-record.ts';

/** Finds the concepts that a stretch of tokens expresses, sorted. */
export type ConceptFinder = (tokens: readonly Token[]) => string[];

/**
 * Finds what each word or phrase of a stretch means, in the order of the text: one concept, or
 * several of which the writer meant one ("strike" is a walkout or a blow).
 */
export type SenseFinder = (tokens: readonly Word[]) => string[][];

/** How many different lemmas of a token count, best first. */
const lemmasRead = 2;

/** Compiles the lexicon for one language, see `compileSenses`. */
export function compileConcepts(
  lexicon: readonly Concept[],
  language: LanguageCode,
  morphology: Morphology,
): ConceptFinder {
  const sensesIn = compileSenses(lexicon, language, morphology);
  return (tokens) => [...new Set(sensesIn(tokens).flat())].toSorted();
}

/**
 * Compiles the lexicon for one language. A single word is found by its lemma or as it is printed
 * (`talks`); a phrase as it is printed, in any case of its first word, and with every word in any
 * form of its lemma (`збройні сили` in `збройних сил`).
 *
 * @param morphology Gives the lemmas of the words in phrases.
 */
export function compileSenses(
  lexicon: readonly Concept[],
  language: LanguageCode,
  morphology: Morphology,
): SenseFinder {
  const table = new PhraseTable(
    lexicon.flatMap((concept) =>
      concept[language].flatMap((entry) =>
        patterns(fold(entry), morphology).map((pattern) => [pattern, concept.key] as const),
      ),
    ),
  );
  const means = wordMark((word) => table.begins(firstLemmas(word)));
  return (tokens) => {
    const senses: string[][] = [];
    let best: readonly Word[] | null = null;
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      if (token === undefined || !means(token)) {
        at += 1;
        continue;
      }
      best ??= tokens.map(firstLemmas);
      const matches = table.longestAt(best, at);
      if (matches.length > 0) senses.push(matches.map(({ value }) => value));
      at += Math.max(1, matches[0]?.length ?? 1);
    }
    return senses;
  };
}

/** Words of these kinds carry no meaning of their own. */
const functional: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'CONJ', 'PART', 'PRON', 'DET']);

/** A word with the readings of it that count. */
const firstLemmas = perWord((word) => readOtherwise(word, selected(word.readings)));

/**
 * The first reading of each of the best lemmas. A word that is first of all a preposition is no
 * abbreviation of a noun as well (`в` is not `век`).
 */
function selected(readings: readonly Reading[]): readonly Reading[] {
  const [best] = readings;
  if (best !== undefined && functional.has(best.pos)) return [best];
  const first: Reading[] = [];
  for (const reading of readings) {
    if (first.length === lemmasRead) break;
    if (first.every(({ lemma }) => lemma !== reading.lemma)) first.push(reading);
  }
  return first;
}

function patterns(entry: string, morphology: Morphology): string[] {
  const words = entry.split(/\s+/u);
  if (words.length === 1) return [`~${entry}`, entry];
  const [first = '', ...rest] = words;
  const lemmas = words.map((word) => `~${morphology.readings(word)[0]?.lemma ?? word}`);
  return [...new Set([entry, [`~${first}`, ...rest].join(' '), lemmas.join(' ')])];
}
