import type { Modality } from '../claim.ts';

/** What a word or phrase says of how a claim is meant. */
export type StanceCue =
  /** Sets the modality of its clause; of several the strongest (see `modality.ts`). */
  | { readonly kind: 'modality'; readonly modality: Modality }
  /** The same, but only in a clause without a verb: "Moscow is against". */
  | { readonly kind: 'verbless-modality'; readonly modality: Modality }
  /** Weakens a claim: "apparently", "may", "not final". */
  | { readonly kind: 'hedge' }
  /** Turns the polarity of the predicate that follows. */
  | { readonly kind: 'negation' }
  /** A fixed phrase whose words mean nothing of all this inside it: "critical infrastructure". */
  | { readonly kind: 'neutral' }
  /** A judgement that nobody could check: "important", "unprecedented". */
  | { readonly kind: 'evaluation' }
  /** Ascribes a motive or a state of mind. */
  | { readonly kind: 'motive' }
  /** Wording that takes sides: flagged, never repeated in the digest's own voice. */
  | { readonly kind: 'loaded' }
  /** Makes a clause by itself a statement although it has no verb: "there is no". */
  | { readonly kind: 'predicate' }
  /** A conjunction that separates two statements. */
  | { readonly kind: 'contrast' }
  | { readonly kind: 'and' }
  /** A conjunction or pronoun that makes a clause a part of another one. */
  | { readonly kind: 'subordinator' }
  /** Begins a clause of reason, which is the reporter's context. */
  | { readonly kind: 'background' }
  /** A subject that points to what stands before: "this", "it". */
  | { readonly kind: 'pointer' }
  /** Opens a statement and belongs to the passage, not to the claim: "however", "at the same time". */
  | { readonly kind: 'connective' };

/** The words of modality, negation and stance of a language. */
export interface StanceCues {
  /** Phrase patterns (see `PhraseTable`) and what they say; a pattern may have several. */
  readonly cues: readonly (readonly [pattern: string, cue: StanceCue])[];
  /** Whether a finite verb in the future tense by itself states a plan. */
  readonly futureIsPlan: boolean;
}
