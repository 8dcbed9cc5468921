import type { Reading } from '../../../model/token.ts';

/**
 * Readings of a word that the tagger's lexicon lacks: most are names. An ending may speak for a
 * verb form, an adverb or a plural too.
 */
export function guessReadings(form: string): Reading[] {
  const name: Reading = { lemma: form, pos: 'PROPN' };
  if (/[^e]ed$/u.test(form) && form.length > 4) {
    return [{ lemma: verbOf(form, 2), pos: 'VERB', tense: 'past' }, name];
  }
  if (form.endsWith('ing') && form.length > 5) {
    return [{ lemma: verbOf(form, 3), pos: 'VERB', verbForm: 'participle' }, name];
  }
  if (form.endsWith('ly') && form.length > 5) return [{ lemma: form, pos: 'ADV' }, name];
  const noun: Reading = { lemma: form, pos: 'NOUN', number: 'sg' };
  const singular = singularOf(form);
  if (singular === null) return [name, noun];
  return [{ lemma: singular, pos: 'NOUN', number: 'pl' }, name, noun];
}

/** The base of a regular verb form: doubled letters fall back, a dropped e comes back. */
function verbOf(form: string, ending: number): string {
  const stem = form.slice(0, -ending);
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:[^aeiou][aiou][ctvzsg]|at|iz|ut|uc|v|rg|dg)$/u.test(stem)) return `${stem}e`;
  return stem.replace(/i$/u, 'y');
}

function singularOf(form: string): string | null {
  if (!/[^sui]s$/u.test(form) || form.length < 5) return null;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/u.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}
