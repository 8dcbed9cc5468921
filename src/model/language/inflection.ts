/** How words change their form, for a reader's word that no dictionary is at hand for. */
export interface Inflection {
  /**
   * Endings of nouns, adjectives and verbs, without the empty one. Only what follows the stem:
   * words that share a stem and differ by two endings are taken for forms of one word.
   */
  readonly endings: readonly string[];
}
