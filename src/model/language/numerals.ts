import type { Approximation } from '../quantity.ts';

/** What a word or phrase means inside a quantity. */
export type QuantityWord =
  /** A number in words in any case, collective and "both" included. */
  | { readonly kind: 'cardinal'; readonly value: number }
  /** A thousand, a million: `alone` if the form by itself means one of them. */
  | { readonly kind: 'scale'; readonly value: number; readonly alone?: true }
  /** A half, one and a half, a quarter. */
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** Twice, threefold. */
  | { readonly kind: 'multiple'; readonly value: number }
  /** The noun "times", and what stands before (`before`) or behind it to make it a multiple. */
  | { readonly kind: 'times'; readonly counted: string }
  | { readonly kind: 'multiple-lead' }
  | { readonly kind: 'multiple-tail' }
  /** A CLDR unit or an ISO 4217 currency. */
  | { readonly kind: 'unit'; readonly unit: string }
  /** A sign of a currency before the number. */
  | { readonly kind: 'currency-sign'; readonly unit: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'percentage-point' }
  /** "About", "more than" before the number, or behind it (`after`). */
  | { readonly kind: 'approximation'; readonly approx: Approximation; readonly after?: true }
  /** From … to …, between … and …. */
  | { readonly kind: 'range-lead' }
  | { readonly kind: 'range-joint' }
  /** A noun before a number that makes it a name: "article 5", "No. 7". */
  | { readonly kind: 'label' }
  /** "And" inside a number, "a" before a scale. */
  | { readonly kind: 'glue' };

/** The number words, units and approximators of a language. */
export interface Numerals {
  /** Phrase patterns and their meanings; a pattern may have several. */
  readonly words: readonly (readonly [pattern: string, word: QuantityWord])[];
  /** Marks between thousands, and before decimals; a mark in both lists is read by its digits. */
  readonly groupMarks: readonly string[];
  readonly decimalMarks: readonly string[];
  /** Stems of adjectives joined to digits (`20-пунктний`): unit and, for a count, the noun. */
  readonly compounds: readonly (readonly [stem: string, unit: string, counted: string | null])[];
  /** Endings of ordinals in digits: `20-й`, `20th`. */
  readonly ordinalEndings: readonly string[];
  /** Letters glued behind digits: `5bn`, `10km`. */
  readonly suffixes: readonly (readonly [suffix: string, word: QuantityWord])[];
}
