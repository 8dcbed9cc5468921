import type { Modality } from '../claim.ts';

/** What a word or phrase says of how a claim is meant. */
export type StanceCue =
  /**
   * Sets the modality of its clause. `verb`: only where it is a verb of this sentence; `reported`:
   * only in what somebody says ("said it would"); `future`: a plan, or a forecast if a verb of
   * change follows; `infinitive`: only where an infinitive follows; `object`: behind an object
   * ("ordered the army to leave"); `against`: what follows is refused.
   */
  | {
      readonly kind: 'modality';
      readonly modality: Modality;
      readonly verb?: true;
      readonly reported?: true;
      readonly future?: true;
      readonly infinitive?: true;
      readonly object?: true;
      readonly against?: true;
    }
  /** The same, but only in a clause without a verb: "Moscow is against". */
  | { readonly kind: 'verbless-modality'; readonly modality: Modality; readonly against?: true }
  /** A verb of change or of what befalls, whose future is a forecast and no plan: "will rise". */
  | { readonly kind: 'change' }
  /** Weakens a claim: "apparently", "may"; `number`: only before a number ("about", "over"). */
  | { readonly kind: 'hedge'; readonly number?: true }
  /** Turns the polarity of the predicate that follows. */
  | { readonly kind: 'negation' }
  /** A fixed phrase whose words mean nothing of all this inside it: "critical infrastructure". */
  | { readonly kind: 'neutral' }
  /**
   * A judgement that nobody could check: "progress", "for the worse". `predicate`: one only where
   * it is what is said of something ("the talks were difficult"), not where it describes a noun.
   */
  | { readonly kind: 'evaluation'; readonly predicate?: true }
  /** Ascribes a motive or a state of mind. */
  | { readonly kind: 'motive' }
  /** Wording that takes sides: flagged, never repeated in the digest's own voice. */
  | { readonly kind: 'loaded' }
  /** Says so little that nobody could check it without a name, a day or a figure: "continues". */
  | { readonly kind: 'empty' }
  /** Makes a clause by itself a statement although it has no verb: "there is no". */
  | { readonly kind: 'predicate' }
  /** Says that there is none of what stands in the genitive beside it, and so needs no subject. */
  | { readonly kind: 'absence' }
  /** A conjunction that separates two statements. */
  | { readonly kind: 'contrast' }
  | { readonly kind: 'and' }
  /** A preposition before what has happened by then: "after talks with them in Norburg". */
  | { readonly kind: 'after' }
  /** Names a relative of somebody: "son-in-law". */
  | { readonly kind: 'kinship' }
  /** Names a document or an agreement, which consists of parts: "plan", "treaty". */
  | { readonly kind: 'document' }
  /** A conjunction or pronoun that makes a clause a part of another one. */
  | { readonly kind: 'subordinator' }
  /** A pronoun that makes a clause describe a noun: "which". */
  | { readonly kind: 'relative' }
  /** Begins a clause of reason, which is the reporter's context. */
  | { readonly kind: 'background' }
  /** A subject that points to what stands before: "this", "it". */
  | { readonly kind: 'pointer' }
  /** Stands before a noun that was spoken of before: "this meeting". */
  | { readonly kind: 'demonstrative' }
  /** A pronoun for whoever speaks ("we") or for somebody named before ("he", "his"). */
  | { readonly kind: 'pronoun'; readonly person: 1 | 3; readonly number: 'sg' | 'pl' }
  /** Opens a statement and belongs to the passage, not to the claim: "however", "at the same time". */
  | { readonly kind: 'connective' };

/** The words of modality, negation and stance of a language. */
export interface StanceCues {
  /** Phrase patterns (see `PhraseTable`) and what they say; a pattern may have several. */
  readonly cues: readonly (readonly [pattern: string, cue: StanceCue])[];
  /** Whether a finite verb in the future tense by itself states a plan. */
  readonly futureIsPlan: boolean;
  /**
   * Lemmas of verbs of being whose past tense behind a past verb of saying is the present of the one
   * who speaks ("said the dam was intact"); empty if the language keeps the tense of the speech.
   */
  readonly shiftedStates: readonly string[];
}
