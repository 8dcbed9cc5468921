import type { Morphology, Reading } from '../../model/token.ts';

/** True if the reading is a predicate: a finite verb, or a participle that has no case. */
export function isPredicate({ pos, verbForm, cases }: Reading): boolean {
  if (pos !== 'VERB') return false;
  if (verbForm === 'participle') return cases === undefined;
  return verbForm === 'finite' || verbForm === 'impersonal';
}

/** Tells whether the likeliest reading of a folded form is a finite verb. */
export function verbTest(morphology: Morphology): (form: string) => boolean {
  return (form) => {
    const [best] = morphology.readings(form);
    return best !== undefined && isPredicate(best);
  };
}
