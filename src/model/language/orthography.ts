/** What a letter becomes: anywhere, or at the beginning of a word and elsewhere. */
export type Romanised = string | readonly [initial: string, elsewhere: string];

/** How a language is written. */
export interface Orthography {
  /** Every lower-case letter of the alphabet, as one string. */
  readonly letters: string;
  /** Letters that no other language of the contract has. */
  readonly ownLetters: string;
  /** Frequent short words by which a sentence's language shows, folded. */
  readonly functionWords: readonly string[];
  /**
   * Romanisation of letters, official where there is one, in lower case. Longer keys win. Signs
   * that leave no trace map to ''. Empty for a Latin alphabet.
   */
  readonly romanisation: Readonly<Record<string, Romanised>>;
}
