/** The form that a helping verb asks of the verb behind it. */
export type HelpedForm = 'participle' | 'infinitive';

/**
 * How verbs show in a sentence. In an inflected language the endings tell a verb from a noun and a
 * finite form from a participle; elsewhere the words around do. All words are folded.
 */
export interface VerbRules {
  readonly inflected: boolean;
  /** Forms that are finite by themselves and the form that follows them, contractions included. */
  readonly helpers: Readonly<Record<HelpedForm, readonly string[]>>;
  /** Those of the helpers behind which a past participle is what the subject did: "has". */
  readonly perfects: readonly string[];
  /** Forms of helping verbs that are not finite, and what follows them: "been", "having". */
  readonly bareHelpers: Readonly<Record<HelpedForm, readonly string[]>>;
  /** Words before an infinitive, and words before which these are prepositions ("according to"). */
  readonly infinitiveMarks: readonly string[];
  readonly prepositionLeads: readonly string[];
  /** Verbs whose past looks like their base: "hit", "put". */
  readonly unchangedPasts: readonly string[];
  /** Endings by which an unknown word is a past form: "ed". */
  readonly pastEndings: readonly string[];
  /** Words that are a subject wherever a verb follows. */
  readonly subjects: readonly string[];
  /** Words that open a clause of its own without a comma: "who", "that", "after". */
  readonly clauseOpeners: readonly string[];
  /** Lemmas that say nothing by themselves: verbs that only help or link, relative pronouns. */
  readonly plainLemmas: readonly string[];
  /** Brings in who did it behind a passive participle. */
  readonly agentMarks: readonly string[];
}
