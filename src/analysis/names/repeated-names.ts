import type { ArticleName } from './article-names.ts';
import { anyCase } from './case-mask.ts';
import { candidate, weights, type NameSentence, type PersonParts } from './candidate.ts';
import { isCapital, isMarked, type NameWord } from './name-words.ts';
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
  const byGiven = new Set<string>();
  for (const name of names) {
    if (name.candidate.weak || name.candidate.known.length > 0) continue;
    for (const given of givenOf(name, index)) byGiven.add(given);
    for (const lemma of lemmasOf(name, index)) if (!byLemma.has(lemma)) byLemma.set(lemma, name);
  }
  const runs = index.declines ? new Map<string, Run[]>() : runsOf(names);
  if (byLemma.size === 0 && runs.size === 0) return [];
  const taken = new Map<NameSentence, Set<number>>();
  for (const {
    sentence,
    candidate: { from, to },
  } of names) {
    const covered = taken.get(sentence) ?? new Set();
    for (let at = from; at < to; at += 1) covered.add(at);
    taken.set(sentence, covered);
  }
  const found: ArticleName[] = [];
  for (const sentence of sentences) {
    const covered = taken.get(sentence);
    sentence.words.forEach((word, at) => {
      if (!isCapital(word)) return;
      const run = runAt(sentence, at, runs, covered);
      if (run !== null) found.push(run);
      if (run !== null || word.kind !== 'word' || covered?.has(at) === true) return;
      if (index.has(word, flag.notName)) return;
      const first = firstNamed(word, byLemma, index);
      if (first === undefined) {
        found.push(...calledAt(sentence, at, byGiven));
        return;
      }
      const { type } = first.candidate;
      const person = first.candidate.person === null ? null : bare(word);
      const again = candidate(sentence, at, at + 1, { type, weight: weights.single, person });
      found.push({ sentence, candidate: again, entity: null });
    });
  }
  return found;
}

/** The name of one word, or the one with the family name, that a word may be a form of. */
function firstNamed(
  word: NameWord,
  byLemma: ReadonlyMap<string, ArticleName>,
  index: NameIndex,
): ArticleName | undefined {
  const lemma = wordLemmas(word, index).find((one) => byLemma.has(one));
  return lemma === undefined ? undefined : byLemma.get(lemma);
}

/** The given name of somebody named in full, if no list has it: "Ange" after "Ange Orrin". */
function givenOf({ candidate: { person } }: ArticleName, index: NameIndex): string[] {
  const given = person?.given ?? '';
  if (person === null || person.initial || person.surname.length === 0) return [];
  return given.length < 4 || index.given.forms(given).length > 0 ? [] : [given];
}

function calledAt(sentence: NameSentence, at: number, given: ReadonlySet<string>): ArticleName[] {
  const word = sentence.words[at];
  if (!isMarked(word) || !given.has(word.fold) || isCapital(sentence.words[at + 1])) return [];
  const person = { ...bare(word), given: word.fold, surname: [] };
  const found = candidate(sentence, at, at + 1, { type: 'person', weight: weights.single, person });
  return [{ sentence, candidate: found, entity: null }];
}

/** A place or an organisation of several words, as the article has it somewhere. */
interface Run {
  readonly folds: readonly string[];
  readonly type: ArticleName['candidate']['type'];
}

function runsOf(names: readonly ArticleName[]): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  for (const {
    sentence,
    candidate: { from, to, type, known, person, weak },
  } of names) {
    if (to < from + 2 || known.length > 0 || person !== null || weak) continue;
    const folds = sentence.words.slice(from, to).map(({ fold }) => fold);
    const [first = ''] = folds;
    const same = runs.get(first) ?? [];
    if (same.some((run) => run.folds.join(' ') === folds.join(' '))) continue;
    runs.set(first, [...same, { folds, type }]);
  }
  return runs;
}

function runAt(
  sentence: NameSentence,
  at: number,
  runs: ReadonlyMap<string, readonly Run[]>,
  taken: ReadonlySet<number> | undefined,
): ArticleName | null {
  const { words } = sentence;
  const run = runs.get(words[at]?.fold ?? '')?.find(({ folds }) =>
    folds.every((fold, offset) => {
      const word = words[at + offset];
      return word?.fold === fold && taken?.has(at + offset) !== true;
    }),
  );
  if (run === undefined || !isCapital(words[at])) return null;
  const found = candidate(sentence, at, at + run.folds.length, {
    type: run.type,
    weight: weights.single,
  });
  return { sentence, candidate: found, entity: null };
}

function bare({ fold }: NameWord): PersonParts {
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

function surnameForms(form: string, { declension }: NameIndex): string[] {
  const forms: string[] = [];
  for (const gender of ['m', 'f'] as const) {
    const lemmas = declension.lemmas(form, 'surname', gender);
    for (const { lemma } of lemmas.slice(0, 3)) forms.push(lemma);
  }
  return forms;
}

function wordLemmas(word: NameWord, index: NameIndex): string[] {
  return [word.fold, ...surnameForms(word.fold, index)];
}
