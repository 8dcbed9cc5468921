import type { GrammaticalCase, Morphology, Reading } from '../../../src/model/token.ts';

export type WordKind = 'noun' | 'adjective' | 'verb';
export type GrammaticalNumber = 'sg' | 'pl';
export type Gender = 'm' | 'f' | 'n';

/** What an adjective or a verb agrees with. */
export interface Agreement {
  readonly case: GrammaticalCase;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly animate: boolean;
}

/** Inflects the lemmas of a language as far as its dictionary knows them; null where it does not. */
export interface Inflection {
  noun(lemma: string, name: GrammaticalCase, number: GrammaticalNumber): string | null;
  adjective(lemma: string, agreement: Agreement): string | null;
  /** The past tense. */
  past(lemma: string, number: GrammaticalNumber, gender: Gender): string | null;
  /** Whether the dictionary has the lemma as a word of the kind, and a past tense of a verb. */
  has(lemma: string, kind: WordKind): boolean;
  gender(lemma: string): Gender;
  isAnimate(lemma: string): boolean;
}

const partsOfSpeech: Readonly<Record<WordKind, Reading['pos']>> = {
  noun: 'NOUN',
  adjective: 'ADJ',
  verb: 'VERB',
};

interface Form {
  readonly form: string;
  readonly reading: Reading;
}

/**
 * Inflection by search: of all forms that a lemma might have, the first whose reading in the
 * dictionary is the one that is asked for.
 *
 * @param formsOf The forms of a lemma, and perhaps some that are none.
 * @param declines Whether nouns and adjectives have cases.
 */
export function createInflection(
  formsOf: (lemma: string) => Iterable<string>,
  morphology: Morphology,
  declines: boolean,
): Inflection {
  const paradigms = new Map<string, readonly Form[]>();
  const paradigm = (lemma: string): readonly Form[] => {
    const known = paradigms.get(lemma);
    if (known !== undefined) return known;
    const forms = [...new Set([lemma, ...formsOf(lemma)])].flatMap((form) =>
      morphology
        .readings(form)
        .filter((reading) => reading.lemma === lemma)
        .map((reading) => ({ form, reading })),
    );
    paradigms.set(lemma, forms);
    return forms;
  };
  /** The first form that states its number; else the one for which the case comes first. */
  const find = (
    lemma: string,
    name: GrammaticalCase | null,
    number: GrammaticalNumber | null,
    fits: (reading: Reading) => boolean,
  ): string | null => {
    let best: { readonly form: string; readonly rank: number } | null = null;
    for (const { form, reading } of paradigm(lemma)) {
      const at = name === null ? 0 : (reading.cases?.indexOf(name) ?? -1);
      const exact = number === null || reading.number === number;
      if (at < 0 || !fits(reading) || (!exact && reading.number !== undefined)) continue;
      const rank = exact ? 0 : 1 + at;
      if (best === null || rank < best.rank) best = { form, rank };
    }
    return best?.form ?? null;
  };
  const hasNominative = ({ cases }: Reading): boolean =>
    !declines || (cases?.includes('nom') ?? false);
  const nominative = (lemma: string): Reading | undefined =>
    paradigm(lemma).find(({ form, reading }) => form === lemma && reading.pos === 'NOUN')?.reading;

  const past: Inflection['past'] = (lemma, number, gender) =>
    find(
      lemma,
      null,
      declines ? number : null,
      (reading) =>
        reading.pos === 'VERB' &&
        reading.tense === 'past' &&
        reading.verbForm === 'finite' &&
        (!declines || number === 'pl' || reading.gender === gender),
    );

  return {
    noun: (lemma, name, number) =>
      find(lemma, declines ? name : null, number, ({ pos }) => pos === 'NOUN'),
    adjective: (lemma, { case: name, number, gender, animate }) =>
      find(
        lemma,
        declines ? (name === 'acc' && animate && gender !== 'f' ? 'gen' : name) : null,
        declines ? number : null,
        ({ pos, gender: own }) =>
          pos === 'ADJ' && (number === 'pl' || own === undefined || own === gender),
      ),
    past,
    has: (lemma, kind) => {
      // The readings of the lemma alone: nobody waits for the forms of words that do not occur.
      const found = morphology
        .readings(lemma)
        .filter((reading) => reading.lemma === lemma && reading.pos === partsOfSpeech[kind]);
      if (kind !== 'verb') return found.some(hasNominative);
      return declines
        ? found.some(({ verbForm }) => verbForm === 'infinitive')
        : found.length > 0 && past(lemma, 'sg', 'm') !== null;
    },
    gender: (lemma) => nominative(lemma)?.gender ?? 'n',
    isAnimate: (lemma) => nominative(lemma)?.animate ?? false,
  };
}
