import type { GrammaticalCase } from '../token.ts';

/** What the words around a form tell about its readings. */
export interface ReadingRules {
  /** The cases that a preposition governs, by its folded form. Prepositions that are also other words stay out. */
  readonly government: Readonly<Record<string, readonly GrammaticalCase[]>>;
}
