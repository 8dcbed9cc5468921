import type { Token } from '../../model/token.ts';
import type { CompiledVerbs } from './verb-roles.ts';

/** What a form can be by itself, where endings tell little. */
export interface VerbForms {
  readonly past: boolean;
  /** A past form that is no participle: "went", "said". */
  readonly pastOnlyFinite: boolean;
  readonly present: boolean;
  /** The present of the third person. */
  readonly third: boolean;
  readonly ing: boolean;
  readonly noun: boolean;
}

const noForms: VerbForms = {
  past: false,
  pastOnlyFinite: false,
  present: false,
  third: false,
  ing: false,
  noun: false,
};

const unknownPast: VerbForms = { ...noForms, past: true, noun: true };

/** An adjective that the dictionary has only as itself, with the ending of a past form. */
function isUnknownPast(
  readings: Token['readings'],
  fold: string,
  { pastEndings }: CompiledVerbs,
): boolean {
  const [first] = readings;
  return (
    first?.pos === 'ADJ' &&
    first.lemma === fold &&
    pastEndings.some((ending) => fold.endsWith(ending))
  );
}

/** The forms of a token by its readings; nothing at all if it has none as a verb. */
export function verbFormsOf({ readings, fold }: Token, verbs: CompiledVerbs): VerbForms {
  const found = readings.filter(({ pos }) => pos === 'VERB');
  if (found.length === 0) return isUnknownPast(readings, fold, verbs) ? unknownPast : noForms;
  const unchanged = verbs.unchangedPasts.has(fold);
  const past = found.some(({ tense }) => tense === 'past');
  const present = found.filter(({ tense }) => tense === 'present');
  return {
    past: past || unchanged,
    pastOnlyFinite: past && !unchanged && found.every(({ verbForm }) => verbForm === 'finite'),
    present: present.length > 0,
    third: present.some(({ person }) => person === 3),
    ing: !past && present.length === 0,
    noun: readings.some(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'),
  };
}
