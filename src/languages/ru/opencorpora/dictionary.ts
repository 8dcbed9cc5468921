import type { Reading } from '../../../model/token.ts';
import { type Dawg, numberAt, payloads, readDawg, walk, walkVariants } from './dawg.ts';
import { type FormEntry, formEntry, type Paradigms, readParadigmTables } from './paradigms.ts';
import { grammemes, readingOfTag } from './reading-of-tag.ts';

/** The files of the dictionary that the package `az` carries (OpenCorpora, 2016). */
export interface OpenCorporaFiles {
  readonly words: Uint8Array;
  readonly probabilities: Uint8Array;
  readonly predictions: Uint8Array;
  readonly paradigms: Uint8Array;
  /** JSON arrays of strings. */
  readonly suffixes: string;
  readonly tags: string;
}

/** Readings of the dictionary, and guesses by the endings of its words. */
export interface OpenCorpora {
  readonly lookUp: (form: string) => Reading[];
  readonly guess: (form: string) => Reading[];
}

/** Reads the dictionary's files. */
export function readOpenCorpora(files: OpenCorporaFiles): OpenCorpora {
  const words = readDawg(files.words);
  const probabilities = readDawg(files.probabilities);
  const predictions = readDawg(files.predictions);
  const paradigms: Paradigms = {
    suffixes: strings(files.suffixes),
    tags: strings(files.tags),
    tables: readParadigmTables(files.paradigms),
  };

  const lookUp = (form: string): Reading[] => {
    const scored = walkVariants(words, form).flatMap(({ key, state }) =>
      payloads(words, state).flatMap(([paradigm = -1, index = -1]) => {
        const entry = formEntry(paradigms, key, paradigm, index);
        if (entry === null) return [];
        const known = numberAt(probabilities, `${key}:${entry.tag}`) ?? 0;
        return readingsOf(entry).map((reading, rank) => ({
          reading,
          score: known - rank / 10 + preference(entry.tag),
        }));
      }),
    );
    return scored.sort((a, b) => b.score - a.score).map(({ reading }) => reading);
  };

  return { lookUp, guess: (form) => guessByEnding(form, predictions, paradigms) };
}

/**
 * A verb's forms have the infinitive as their lemma; a participle is read as an adjective too,
 * because other languages and dictionaries have one. A comparative keeps its positive.
 */
function readingsOf(entry: FormEntry): Reading[] {
  const [kind = ''] = grammemes(entry.tag);
  if (kind === 'ADJF' && entry.tag.includes('Anum')) {
    return [readingOfTag(entry.tag, ordinal(entry))];
  }
  const reading = readingOfTag(entry.tag, entry.lemma);
  if (kind !== 'PRTF' && kind !== 'PRTS') return [reading];
  const voice = grammemes(entry.tag).filter((mark) => /^(?:actv|pssv|past|pres)$/u.test(mark));
  const full = entry.formWith((tag) => {
    const marks = grammemes(tag);
    const base = ['PRTF', 'masc', 'sing', 'nomn', ...voice];
    return base.every((mark) => marks.includes(mark));
  });
  if (full === null) return [reading];
  return [reading, asAdjective(reading, full)];
}

/** The participle without what it has as a verb. */
function asAdjective({ number, gender, cases }: Reading, lemma: string): Reading {
  return {
    lemma,
    pos: 'ADJ',
    ...(number === undefined ? {} : { number }),
    ...(gender === undefined ? {} : { gender }),
    ...(cases === undefined ? {} : { cases }),
  };
}

/** An ordinal shares its paradigm with the numeral, which is not its lemma (`один`, `первый`). */
function ordinal(entry: FormEntry): string {
  const wanted = ['ADJF', 'Anum', 'masc', 'sing', 'nomn'];
  const found = entry.formWith((tag) => wanted.every((mark) => grammemes(tag).includes(mark)));
  return found ?? entry.lemma;
}

/** Scores of the dictionary are up to this. */
const scoreScale = 1_000_000;

/**
 * What a tag adds to the score: words that are rare, distorted or informal come last, and news use
 * a short participle (`открыто дело`) where literature has the adverb or adjective.
 */
function preference(tag: string): number {
  if (/\b(?:Infr|Slng|Arch|Erro|Dist|Abbr|Name|Surn|Patr|Init|V-be|impr)\b/u.test(tag)) {
    return -1;
  }
  return tag.startsWith('PRTS') ? scoreScale : 0;
}

/** The longest endings that the predictor looks at, in letters. */
const longestEnding = 5;

/** Tags of words that new words never are, and of forms that news hardly use. */
const closed = /^(?:NUMR|NPRO|PRED|PREP|CONJ|PRCL|INTJ|ADJS|COMP)|Apro|Abbr|Init|impr/u;

function guessByEnding(form: string, predictions: Dawg, paradigms: Paradigms): Reading[] {
  for (let length = Math.min(longestEnding, form.length - 2); length >= 2; length -= 1) {
    const state = walk(predictions, form.slice(-length));
    if (state === null) continue;
    const scored = payloads(predictions, state).flatMap(
      ([count = 0, paradigm = -1, index = -1]) => {
        const entry = formEntry(paradigms, form, paradigm, index);
        if (entry === null || closed.test(entry.tag) || entry.lemma.length < 2) return [];
        return readingsOf(entry).map((reading, rank) => ({ reading, score: count - rank / 10 }));
      },
    );
    if (scored.length > 0) {
      return scored.sort((a, b) => b.score - a.score).map(({ reading }) => reading);
    }
  }
  return [];
}

function strings(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) throw new Error('The dictionary file is not a JSON array.');
  return parsed.map(String);
}
