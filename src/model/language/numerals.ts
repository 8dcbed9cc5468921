import type { Approximation } from '../quantity.ts';

/** What a word or phrase means inside a quantity. */
export type QuantityWord =
  /** A number in words in any case, collectives included. */
  | { readonly kind: 'cardinal'; readonly value: number }
  /**
   * A thousand, a million: `alone` if the form by itself means one of them, or does so behind an
   * approximator (`около тысячи`, but `тысячи людей`).
   */
  | {
      readonly kind: 'scale';
      readonly value: number;
      readonly alone?: 'always' | 'approximated';
    }
  /** A part of a unit or scale ("half an hour"); `whole` if it also means a part of a whole. */
  | { readonly kind: 'fraction'; readonly value: number; readonly whole?: true }
  /** "And a half" behind a number. */
  | { readonly kind: 'rest'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** Twofold, threefold; `approximated`: only behind an approximator ("more than doubled"). */
  | { readonly kind: 'multiple'; readonly value: number; readonly approximated?: true }
  /** Number and unit in one word: "twice", `полчаса`. */
  | {
      readonly kind: 'measure';
      readonly value: number;
      readonly unit: string;
      readonly counted: string | null;
    }
  /** The noun "times", and what stands before or behind it to make it a multiple. */
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
  /** A verb or noun of change: behind it "from … to …" names two figures, "to" no bound. */
  | { readonly kind: 'change' }
  /** Before a number below nought. */
  | { readonly kind: 'minus' }
  /** A noun before a number that makes it a name: "article 5", "No. 7". */
  | { readonly kind: 'label' }
  /** A word behind a number that makes it a time of day: "p.m.". */
  | { readonly kind: 'clock' }
  /** The hour behind a number that is a time of day if the preposition before it says so. */
  | { readonly kind: 'clock-hour' }
  | { readonly kind: 'clock-lead' }
  /** A noun beside "3–1" that makes it the score of a game. */
  | { readonly kind: 'score' }
  /** A set phrase whose number counts nothing: "first lady", "one another". */
  | { readonly kind: 'idiom' }
  /** "And" inside a number. */
  | { readonly kind: 'glue' };

/** The number words, units and approximators of a language. */
export interface Numerals {
  /** Phrase patterns and their meanings; a pattern may have several. */
  readonly words: readonly (readonly [pattern: string, word: QuantityWord])[];
  /** Marks between thousands, and before decimals. */
  readonly groupMarks: readonly string[];
  readonly decimalMarks: readonly string[];
  /**
   * Adjectives joined to a number (`20-пунктний`, "two-day"): unit and, for a count, the noun. A
   * stem that ends in `*` stands for all words that begin with it.
   */
  readonly compounds: readonly (readonly [stem: string, unit: string, counted: string | null])[];
  /** Numbers as the first part of such an adjective without a hyphen: `двох` in `двохденний`. */
  readonly compoundNumbers: readonly (readonly [stem: string, value: number])[];
  /** Endings of ordinals in digits: `20-й`, `20th`. */
  readonly ordinalEndings: readonly string[];
  /** Letters glued behind digits: `5bn`, `10km`; both readings of a letter that has two. */
  readonly suffixes: readonly (readonly [suffix: string, word: QuantityWord])[];
  /** Nouns whose plural has the form of the singular, where nouns have no cases: "aircraft". */
  readonly sameInPlural: readonly string[];
  /** Lemmas of nouns before which "one" is a number and no article: people, votes, goals. */
  readonly countedOnes: readonly string[];
  /** Folded words before "one" that make it a number: "only", "another". */
  readonly oneLeads: readonly string[];
  /** Whether a number between commas behind a name is an age: "Anna Reed, 42, said". */
  readonly bareAges: boolean;
}
