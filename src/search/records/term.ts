/**
 * What the index knows a page by, before it is shortened to a key: a lemma of a language, an
 * entity, a concept, or a value of a filter.
 */
export type Term = `word ${string}` | `name ${string}` | `concept ${string}` | `filter ${string}`;

export const wordTerm = (lang: string, lemma: string): Term => `word ${lang} ${lemma}`;
export const nameTerm = (entity: string): Term => `name ${entity}`;
export const conceptTerm = (concept: string): Term => `concept ${concept}`;
export const filterTerm = (filter: string, value: string): Term => `filter ${filter} ${value}`;

/** A stretch of a text and the terms that it is found by. */
export interface TermWord {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}
