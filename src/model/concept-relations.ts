/** How the concepts of the lexicon weigh and relate to each other when claims are compared. */
export interface ConceptRelations {
  /** Keys whose content is compared in another way: times and numbers. They count nothing. */
  readonly weightless: readonly string[];
  /** Keys that occur in claims of any content, so that sharing one says little: "say", "country". */
  readonly light: readonly string[];
  /**
   * Keys of words by which somebody wants or demands something. Languages and writers have many; a
   * claim so meant is compared by its modality and not by the word.
   */
  readonly wishes: readonly string[];
  /**
   * Sets of keys that reports use for one and the same thing ("talks", "meeting"). A key stands in
   * one set at most.
   */
  readonly kin: readonly (readonly string[])[];
  /** Keys of figures that grow while an event goes on: the dead, the injured, the evacuated. */
  readonly cumulative: readonly string[];
  /** Keys of confirming something said before. */
  readonly confirming: readonly string[];
  /** Keys of "times" and "once": what is counted is how often something happened. */
  readonly occasions: readonly string[];
  /** Keys of what documents consist of: "points", "pages". */
  readonly parts: readonly string[];
  /** Keys of verbs whose object is to come: "announced a strike", "agreed on an exchange". */
  readonly announcing: readonly string[];
  /** Keys that tell the first version from a later one: "initially", "original". */
  readonly original: readonly string[];
}
