/**
 * What the sentence splitter must know about a language. Abbreviations are folded and stand without
 * their last full stop; inner stops stay (`т.д`), and an abbreviation of two words keeps its space
 * (`т. д`). An abbreviation belongs to one of the first five lists. Phrase patterns are those of
 * `src/text/phrases.ts`.
 */
export interface SentenceRules {
  /** The sentence always goes on: titles, kinds of street and settlement (`вул.`, `Mr.`). */
  readonly neverFinal: readonly string[];
  /** The sentence goes on if a number follows (`ст. 5`, `No. 5`); otherwise an ordinary word. */
  readonly boundToNumber: readonly string[];
  /** After a number a unit that may end the sentence (`2014 р.`), else never final (`р. Дніпро`). */
  readonly finalAfterNumber: readonly string[];
  /** May end the sentence, and does so before a capital letter (`і т. д.`). */
  readonly maybeFinal: readonly string[];
  /** May end the sentence, but only before one of the `openers` (`Inc.`, `U.S.`). */
  readonly finalBeforeOpener: readonly string[];
  /** Shortened given names of more than one letter (`Дж.`), folded. */
  readonly longInitials: readonly string[];
  /** Capitalised words that continue a sentence behind an abbreviation (`8 p.m. Monday`), folded. */
  readonly continuations: readonly string[];
  /** Words that often open a sentence and are no names: they settle what a full stop means. */
  readonly openers: readonly string[];
  /** Words with which a heading may ask its question although it has a verb ("What we know"). */
  readonly headingLeads: readonly string[];
  /** Phrase patterns of whole lines that belong to the page and not to the article. */
  readonly boilerplateLines: readonly string[];
  /** Phrase patterns that begin a sentence of the page: "Read also:", "Subscribe to", "Photo:". */
  readonly boilerplateLeads: readonly string[];
  /** Phrase patterns that begin an unpunctuated line of credit, which is no heading. */
  readonly creditLeads: readonly string[];
}
