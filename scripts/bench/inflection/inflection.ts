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
  /**
   * The first form that states its number and gender; else the one for which the case comes first.
   * Null asks for nothing.
   */
  const find = (
    lemma: string,
    asked: {
      readonly case: GrammaticalCase | null;
      readonly number: GrammaticalNumber | null;
      readonly gender: Gender | null;
    },
    fits: (reading: Reading) => boolean,
  ): string | null => {
    let best: { readonly form: string; readonly rank: number } | null = null;
    for (const { form, reading } of paradigm(lemma)) {
      const { cases = [], number, gender } = reading;
      const at = asked.case === null ? 0 : cases.indexOf(asked.case);
      const open = [
        [asked.number, number],
        [asked.gender, gender],
      ].filter(([wanted, found]) => wanted !== null && found !== wanted);
      if (at < 0 || open.some(([, found]) => found !== undefined) || !fits(reading)) continue;
      const rank = number === undefined ? open.length + at : open.length;
      if (best === null || rank < best.rank) best = { form, rank };
    }
    return best?.form ?? null;
  };
  const hasNominative = ({ cases }: Reading): boolean =>
    !declines || (cases?.includes('nom') ?? false);
  const nominative = (lemma: string): Reading | undefined =>
    paradigm(lemma).find(({ form, reading }) => form === lemma && reading.pos === 'NOUN')?.reading;

  const anything = { case: null, number: null, gender: null };
  const past: Inflection['past'] = (lemma, number, gender) =>
    find(
      lemma,
      declines ? { case: null, number, gender: number === 'pl' ? null : gender } : anything,
      ({ pos, tense, verbForm }) => pos === 'VERB' && tense === 'past' && verbForm === 'finite',
    );

  return {
    noun: (lemma, name, number) =>
      find(
        lemma,
        { case: declines ? name : null, number, gender: null },
        ({ pos }) => pos === 'NOUN',
      ),
    adjective: (lemma, { case: name, number, gender, animate }) => {
      const accusative = name === 'acc' && animate && gender !== 'f' ? 'gen' : name;
      const asked = { case: accusative, number, gender: number === 'pl' ? null : gender };
      return find(lemma, declines ? asked : anything, ({ pos }) => pos === 'ADJ');
    },
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
