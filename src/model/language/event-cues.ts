/** A word that names one kind of event as a noun and another as a verb, by the keys of the types. */
export interface Homograph {
  /** The lemma. */
  readonly word: string;
  readonly noun: string | null;
  readonly verb: string | null;
}

/**
 * The words by which a language ties people, places and one another to an event. Each is a list of
 * phrase patterns (see `src/text/phrases.ts`).
 */
export interface EventCues {
  /** What the lexicon lists with a kind of event and is none: its people, its things. */
  readonly notEvents: readonly string[];
  /** What the lexicon does not list: patterns and the key of the type that they name. */
  readonly signals: readonly (readonly [pattern: string, type: string])[];
  /** The same for words that name it only beside one of the concepts of the type's `context`. */
  readonly weakSignals: readonly (readonly [pattern: string, type: string])[];
  readonly homographs: readonly Homograph[];
  /** Nouns before an event's noun that only gather it: "a series of", "a package of". */
  readonly bunch: readonly string[];

  /** Prepositions of a place; with the case of a goal they point there. */
  readonly at: readonly string[];
  /** Prepositions of a goal. */
  readonly goal: readonly string[];
  /** Prepositions before what an attack or a measure falls on. */
  readonly target: readonly string[];
  /** Prepositions before the other side of a meeting. */
  readonly with: readonly string[];
  /** Phrases before somebody on the same side. */
  readonly together: readonly string[];
  /** Prepositions before both sides. */
  readonly between: readonly string[];
  /** Prepositions before who was played against or beaten. */
  readonly against: readonly string[];
  /** Prepositions before those who do it, in the passive. */
  readonly by: readonly string[];
  /** The preposition that stands where other languages have the genitive. */
  readonly of: readonly string[];
  /** Other prepositions, behind which nobody takes part. */
  readonly aside: readonly string[];
  /** Prepositions before what brought something about. */
  readonly cause: readonly string[];
  readonly and: readonly string[];

  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly during: readonly string[];
  /** "As a result of", "at the end of": what those who met did there. */
  readonly outcome: readonly string[];
  /** Pronouns that stand for an event of the passage behind "before" and "after". */
  readonly them: readonly string[];

  /** Determiners and adverbs that point to an event of the passage. */
  readonly this: readonly string[];
  /** Determiners of an event that has not been spoken of. */
  readonly another: readonly string[];
  /** Ordinals and adverbs that place an event in a series: "first", "next", "again". */
  readonly member: readonly string[];
  /** Nouns for one of a series: "round". */
  readonly round: readonly string[];
  /** Adverbs that make a series of it: "several times". */
  readonly repeatedly: readonly string[];
  /** What is counted in "six times". */
  readonly times: readonly string[];

  /** Nouns for somebody in the service of whoever is named behind them: envoy, son-in-law. */
  readonly relations: readonly string[];
  /** Nouns for an office: behind one stands whose it is, or the name of who holds it. */
  readonly titles: readonly string[];
  /** Nouns for people without a name who act for whoever is named behind them. */
  readonly delegates: readonly string[];
  /** Nouns for a settlement, before its name. */
  readonly settlements: readonly string[];
  /** Nouns for the seat of a country's government. */
  readonly capital: readonly string[];
  /** Possessives of several people: "their". */
  readonly their: readonly string[];
  /** Pronouns for the speaker of a statement: "we", "I". */
  readonly selves: readonly string[];
  /** Pronouns for those spoken of before, as a subject. */
  readonly they: readonly string[];
  /** Those among them that stand for several people. */
  readonly both: readonly string[];
  /** Relative pronouns for the person named before them. */
  readonly who: readonly string[];

  /** Verbs and adjectives whose subject takes part in what follows: hold, plan, prepare for. */
  readonly engage: readonly string[];
  /** Verbs of being present. */
  readonly attend: readonly string[];
  /** Verbs whose object is to do what follows: call on, ask. */
  readonly urge: readonly string[];
  /** Verbs with which an event is the subject: take place, last, begin. */
  readonly occur: readonly string[];
  /** Verbs that say what somebody is found to be: "found guilty". */
  readonly pronounce: readonly string[];
  /** Verbs by which an event is noticed away from its place: feel, rattle. */
  readonly felt: readonly string[];
  /** What makes an event behind it one to come: prepare for, agree on, invite to. */
  readonly ahead: readonly string[];
  /** Verbs of making known that something will be held. */
  readonly announce: readonly string[];
  /** What calls an event off. */
  readonly cancel: readonly string[];
  /** Words of planning: a negation of them calls nothing off. */
  readonly plan: readonly string[];

  /** Whether nouns have no cases, so that order decides. */
  readonly caseless: boolean;
}

export type EventCueKind = Exclude<
  keyof EventCues,
  'notEvents' | 'signals' | 'weakSignals' | 'homographs' | 'caseless'
>;
