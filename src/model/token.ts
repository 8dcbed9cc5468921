/** The universal parts of speech that the analysis tells apart. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'ADJ'
  | 'ADV'
  | 'PRON'
  | 'DET'
  | 'NUM'
  | 'ADP'
  | 'CONJ'
  | 'PART'
  | 'OTHER';

export type GrammaticalCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc' | 'voc';

/** One reading of a word form. Features that a dictionary does not give are absent. */
export interface Reading {
  /** Lemma as Universal Dependencies has it, lower case, apostrophe U+2019. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The cases that the form can stand in. */
  readonly cases?: readonly GrammaticalCase[] | undefined;
  readonly number?: 'sg' | 'pl' | undefined;
  readonly gender?: 'm' | 'f' | 'n' | undefined;
  readonly animate?: boolean | undefined;
  readonly tense?: 'past' | 'present' | 'future' | undefined;
  readonly person?: 1 | 2 | 3 | undefined;
  readonly verbForm?: 'finite' | 'infinitive' | 'participle' | 'converb' | 'impersonal' | undefined;
}

/** Finds all readings of a word form, best first; empty if the form is not known at all. */
export interface Morphology {
  /** @param form The folded form (see `fold`): lower case, one apostrophe, composed letters. */
  readings(form: string): readonly Reading[];
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * A word, number or sign of the text. `fold` is the form that is looked up: lower case, one
 * apostrophe (U+2019), invisible characters gone. `readings` keeps all candidates, best first.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly kind: TokenKind;
  readonly readings: readonly Reading[];
}
