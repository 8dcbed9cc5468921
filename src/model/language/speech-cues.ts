/**
 * What a verb of saying does with its content.
 * - `say` reports a clause ("said that …"); without one it reports nothing.
 * - `announce` reports a clause or, without one, makes its own clause the claim ("announced the
 *   arrest of …", "promised to …").
 * - `confirm` and `deny` do as `announce` and say so of something known.
 * - `name` calls something something, so that the whole clause is the claim.
 * - `quote` hands on somebody else's words ("quoted the minister as saying").
 * - `comment` says that somebody spoke, not what.
 */
export type SpeechForce = 'say' | 'announce' | 'confirm' | 'deny' | 'name' | 'quote' | 'comment';

/** What a word or phrase does in an attribution. */
export type SpeechCue =
  /**
   * A verb of saying, writing, thinking or reporting. `view`: what follows is a view; `clause`:
   * reports only with a clause of content behind it ("found that"), never behind a statement;
   * `recipient`: who is told stands before the content without a preposition ("told reporters");
   * `denied`: a verb of saying only with a negation ("did not rule out"); `infinitive`: only where
   * an infinitive says what somebody is to do ("ordered the army to leave").
   */
  | {
      readonly kind: 'verb';
      readonly force: SpeechForce;
      readonly view?: true;
      readonly clause?: true;
      readonly recipient?: true;
      readonly denied?: true;
      readonly infinitive?: true;
    }
  /** A verb whose infinitive takes place: "continued to deny". */
  | { readonly kind: 'phase' }
  /** A preposition of source: "according to"; `opinion` if what follows is a view ("in X's view"). */
  | { readonly kind: 'lead'; readonly opinion?: true }
  /** A lead that names its source by a pronoun: "by his account". */
  | {
      readonly kind: 'own-lead';
      readonly number: 'sg' | 'pl';
      readonly gender: 'm' | 'f' | null;
      readonly opinion?: true;
    }
  /** Brings in the source of the source: "citing", "with reference to". */
  | { readonly kind: 'citing' }
  /** Where it was said: "in an interview with", "on the air of". An outlet follows. */
  | { readonly kind: 'venue' }
  /** "As" before or inside a statement. */
  | { readonly kind: 'as' }
  | { readonly kind: 'that' }
  /** Denies the verb: "not". */
  | { readonly kind: 'not' }
  /** The same behind a demand: "чтобы". */
  | { readonly kind: 'so-that' }
  /** A relative pronoun: what follows up to the next comma describes, it does not report. */
  | { readonly kind: 'relative' }
  /** Opens an adverbial clause: "when", "after". */
  | { readonly kind: 'clause' }
  /** Opens a question inside a sentence: "whether", "why". */
  | { readonly kind: 'whether' }
  /** Brings in what was spoken of, where no clause follows: "spoke of progress". */
  | { readonly kind: 'about' }
  /** Points to what the sentence before says: "this", "about it". */
  | { readonly kind: 'this' }
  /** A report without a reporter ("it was reported"), or an expectation without a holder. */
  | { readonly kind: 'impersonal'; readonly force: 'report' | 'expect' }
  /** "Became known to", with the outlet that learned it. */
  | { readonly kind: 'learned' }
  /**
   * A noun for an office. `unique`: an institution has one of them, so that it points to a name;
   * `speaksFor`: who speaks in the name of somebody else, so that without a name nobody is told.
   */
  | { readonly kind: 'role'; readonly unique?: true; readonly speaksFor?: true }
  /** A noun that takes up a person named before: "the politician", "the expert". */
  | { readonly kind: 'epithet' }
  /**
   * A noun that speaks for the institution it belongs to: press service, statement, website.
   * `document`: one that stands for itself if no institution is named with it: study, report.
   */
  | { readonly kind: 'voice'; readonly document?: true }
  /**
   * A noun for a body that is known by what it is, or for people who speak for theirs: police,
   * court, prosecutors. Who speaks so has no name and is not anonymous either.
   */
  | { readonly kind: 'body' }
  /** A title or noun before a name that tells whether a man or a woman bears it. */
  | { readonly kind: 'gendered'; readonly gender: 'm' | 'f' }
  /** A noun before an institution's name: company, party. */
  | { readonly kind: 'kind' }
  /** Two parties at once: "both sides". */
  | { readonly kind: 'both' }
  /** A noun for the outlet that the article has named: "the agency". */
  | { readonly kind: 'outlet' }
  /** What somebody without a name asked for: "on condition of anonymity". */
  | { readonly kind: 'anonymity' }
  /** A noun for words that are handed on: "the words of". */
  | { readonly kind: 'words' }
  /** Opens, before a colon, a line that names where the article comes from: "Source". */
  | { readonly kind: 'source-line' }
  /**
   * Names, before a colon or in a line of its own, what a part of the article holds. `details`:
   * the same story goes on ("Details"), unlike "Background".
   */
  | { readonly kind: 'label'; readonly details?: true }
  /** A pronoun that stands for a speaker; of the neuter for an institution. */
  | {
      readonly kind: 'pronoun';
      readonly number: 'sg' | 'pl';
      readonly gender: 'm' | 'f' | 'n' | null;
    }
  /** Opens a sentence that goes on with the same source: "at the same time", "besides". */
  | { readonly kind: 'continuation' }
  /** Opens a new source: "earlier", "meanwhile". */
  | { readonly kind: 'break' };

/** The words of attribution of a language. */
export interface SpeechCues {
  /** Phrase patterns (see `PhraseTable`) and what they do; a pattern may have several. */
  readonly cues: readonly (readonly [pattern: string, cue: SpeechCue])[];
  /** Prepositions after which an institution speaks: "in the Kremlin they confirmed". */
  readonly insideInstitution: readonly string[];
  /** Whether content may follow a verb of saying with neither conjunction nor comma ("said it is"). */
  readonly bareContent: boolean;
}
