import type { ArticleName } from './article-names.ts';
import { anyCase } from './case-mask.ts';
import { candidate, weights, type NameSentence } from './candidate.ts';
import { isCapital, type NameWord } from './name-words.ts';
import type { NameIndex } from './name-index.ts';
import { flag } from './word-flags.ts';

/**
 * Names of the article found again where nothing but the same word tells: `Танакі` alone in a
 * later sentence. A word counts if it has a capital and may be a form of a name of one word, or of
 * the family name of somebody named.
 */
export function repeatedNames(
  sentences: readonly NameSentence[],
  names: readonly ArticleName[],
  index: NameIndex,
): ArticleName[] {
  const byLemma = new Map<string, ArticleName>();
  for (const name of names) {
    if (name.candidate.weak || name.candidate.known.length > 0) continue;
    for (const lemma of lemmasOf(name, index)) if (!byLemma.has(lemma)) byLemma.set(lemma, name);
  }
  if (byLemma.size === 0) return [];
  const taken = new Map<NameSentence, Set<number>>();
  for (const {
    sentence,
    candidate: { from, to },
  } of names) {
    const covered = taken.get(sentence) ?? new Set();
    for (let at = from; at < to; at += 1) covered.add(at);
    taken.set(sentence, covered);
  }
  return sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at): ArticleName[] => {
      if (!isCapital(word) || word.kind !== 'word' || index.has(word, flag.notName)) return [];
      const first = wordLemmas(word, index)
        .map((lemma) => byLemma.get(lemma))
        .find((name) => name !== undefined);
      if (first === undefined || taken.get(sentence)?.has(at) === true) return [];
      const { type } = first.candidate;
      const person = first.candidate.person === null ? null : bare(word);
      return [
        {
          sentence,
          candidate: candidate(sentence, at, at + 1, { type, weight: weights.single, person }),
          entity: null,
        },
      ];
    }),
  );
}

function bare({ fold }: NameWord): ArticleName['candidate']['person'] {
  return {
    given: null,
    initial: false,
    patronymic: null,
    surname: [fold],
    gender: null,
    cases: anyCase,
  };
}

function lemmasOf(
  { sentence, candidate: { person, from, to } }: ArticleName,
  index: NameIndex,
): string[] {
  if (person !== null) {
    const last = person.surname.at(-1);
    return last === undefined ? [] : surnameForms(last, index);
  }
  const word = sentence.words[from];
  return word !== undefined && to === from + 1 ? wordLemmas(word, index) : [];
}

function surnameForms(form: string, index: NameIndex): string[] {
  return (['m', 'f'] as const).flatMap((gender) =>
    index.declension
      .lemmas(form, 'surname', gender)
      .slice(0, 3)
      .map(({ lemma }) => lemma),
  );
}

function wordLemmas(word: NameWord, index: NameIndex): string[] {
  return [word.fold, ...surnameForms(word.fold, index)];
}
