import type { GrammaticalCase, Morphology, Reading } from '../../../src/model/token.ts';

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
  /** Whether the dictionary has the lemma as an infinitive. */
  isVerb(lemma: string): boolean;
  gender(lemma: string): Gender;
  isAnimate(lemma: string): boolean;
}

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
  /** Readings that state their number come before those that leave it open. */
  const find = (
    lemma: string,
    number: GrammaticalNumber | null,
    fits: (reading: Reading) => boolean,
  ): string | null => {
    const forms = paradigm(lemma).filter(({ reading }) => fits(reading));
    const exact = forms.find(({ reading }) => number === null || reading.number === number);
    return (exact ?? forms.find(({ reading }) => reading.number === undefined))?.form ?? null;
  };
  const hasCase = ({ cases }: Reading, name: GrammaticalCase): boolean =>
    !declines || (cases?.includes(name) ?? false);
  const nominative = (lemma: string): Reading | undefined =>
    paradigm(lemma).find(({ form, reading }) => form === lemma && reading.pos === 'NOUN')?.reading;

  return {
    noun: (lemma, name, number) =>
      find(lemma, number, (reading) => reading.pos === 'NOUN' && hasCase(reading, name)),
    adjective: (lemma, { case: name, number, gender, animate }) =>
      find(
        lemma,
        declines ? number : null,
        (reading) =>
          reading.pos === 'ADJ' &&
          hasCase(reading, name === 'acc' && animate && gender !== 'f' ? 'gen' : name) &&
          (number === 'pl' || reading.gender === undefined || reading.gender === gender),
      ),
    past: (lemma, number, gender) =>
      find(
        lemma,
        declines ? number : null,
        (reading) =>
          reading.pos === 'VERB' &&
          reading.tense === 'past' &&
          reading.verbForm === 'finite' &&
          (!declines || number === 'pl' || reading.gender === gender),
      ),
    isVerb: (lemma) =>
      find(
        lemma,
        null,
        ({ pos, verbForm }) => pos === 'VERB' && (!declines || verbForm === 'infinitive'),
      ) === lemma,
    gender: (lemma) => nominative(lemma)?.gender ?? 'n',
    isAnimate: (lemma) => nominative(lemma)?.animate ?? false,
  };
}
