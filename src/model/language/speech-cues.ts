/**
 * What a verb of saying does with its content. `name` calls something something ("called the talks
 * constructive"), so that the whole clause is the claim.
 */
export type SpeechForce = 'say' | 'confirm' | 'deny' | 'name';

/** What a word or phrase does in an attribution. */
export type SpeechCue =
  /** A verb of saying, writing or reporting. */
  | { readonly kind: 'verb'; readonly force: SpeechForce }
  /** A preposition of source: "according to"; `opinion` if what follows is a view ("in X's view"). */
  | { readonly kind: 'lead'; readonly opinion?: true }
  /** Brings in the source of the source: "citing", "with reference to". */
  | { readonly kind: 'citing' }
  /** Where it was said: "in an interview with", "on the air of". An outlet follows. */
  | { readonly kind: 'venue' }
  /** "As" before or inside a statement. */
  | { readonly kind: 'as' }
  | { readonly kind: 'that' }
  /** A relative pronoun: what follows up to the next comma describes, it does not report. */
  | { readonly kind: 'relative' }
  /** Turns a verb of saying into a question: "whether he thinks". */
  | { readonly kind: 'whether' }
  /** Brings in what was spoken of, where no clause follows: "spoke of progress". */
  | { readonly kind: 'about' }
  /** Points to what the sentence before says: "this", "about it". */
  | { readonly kind: 'this' }
  /** A report without a reporter ("it was reported"), or an expectation without a holder. */
  | { readonly kind: 'impersonal'; readonly force: 'report' | 'expect' }
  /** "Became known to", with the outlet that learned it. */
  | { readonly kind: 'learned' }
  /** A noun for somebody without a name: source, official, person familiar with. */
  | { readonly kind: 'anonymous' }
  /** A noun for an office: without a name beside it, its holder is unnamed. */
  | { readonly kind: 'role' }
  /** A noun for the outlet that the article has named: "the agency". */
  | { readonly kind: 'outlet' }
  /** Media in general. */
  | { readonly kind: 'media' }
  /** A pronoun that stands for a speaker. */
  | { readonly kind: 'pronoun'; readonly number: 'sg' | 'pl'; readonly gender: 'm' | 'f' | null }
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
