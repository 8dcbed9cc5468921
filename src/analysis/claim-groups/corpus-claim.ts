import type { DateValue } from '../../model/calendar-date.ts';
import type { Claim } from '../../model/claim.ts';
import type { EntityType } from '../../model/entity.ts';
import type { LanguageCode } from '../../model/language-code.ts';

/** A claim with what the corpus stages need of the article that it stands in. */
export interface CorpusClaim {
  readonly claim: Claim;
  /** Its words as printed. */
  readonly text: string;
  /** The words of its sentence as printed. */
  readonly sentenceText: string;
  readonly lang: LanguageCode;
  /** Day, month or year of publication, as the article says. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Its paragraph in the article, counted from 0. */
  readonly paragraph: number;
  /** Lemmas of its content words that express no concept of the lexicon, sorted. */
  readonly words: readonly string[];
  /** Concepts of which one word of the claim means one: each list is of one word. */
  readonly senses: readonly (readonly string[])[];
  /** Concepts of each counted noun, by lemma; a noun without any is missing. */
  readonly countedAs: Readonly<Record<string, readonly string[]>>;
  /** Institutions in the speaker's description: "a White House official". */
  readonly institutions: readonly string[];
  /** Concepts of the attribution's cues: "confirmed that". */
  readonly cueConcepts: readonly string[];
  /** The entity that it, or the claim that it is joined to, begins with: mostly its subject. */
  readonly opening: string | null;
  /** Entities that the passage before it names, nearest first, without those of the claim. */
  readonly setting: readonly string[];
  /** Entities that the first sentences of the article name: whom it is about. */
  readonly topic: readonly string[];
  /** Concepts of the claims in those sentences: what it is about. */
  readonly topicConcepts: readonly string[];
  /** Years among its dates that tell which thing is meant, not when: "the 2024 budget". */
  readonly nounDates: readonly DateValue[];
  /** The dates that the passage gives to a claim without a date of its own. */
  readonly passageDates: readonly DateValue[];
  /** The id of the claim that has those dates. */
  readonly datedBy: string | null;
  /** Words in quotation marks inside the claim or its sentence: folded, in order. */
  readonly quotations: readonly (readonly string[])[];
}

/** What the corpus stages must know about the world. */
export interface EntityFacts {
  readonly typeOf: (entity: string) => EntityType;
  /** The country that a place lies in (of a country itself), else null. */
  readonly countryOf: (entity: string) => string | null;
  /** The region, city or district that a place lies in, as far as it is known; else null. */
  readonly regionOf: (place: string) => string | null;
  /** The capital of a country; else null. */
  readonly capitalOf: (country: string) => string | null;
  /** The country that an entity can stand for: itself, its capital, its government; else null. */
  readonly standsFor: (entity: string) => string | null;
  /** The entity as which one is compared: one for all spellings of a name. */
  readonly comparedAs: (entity: string) => string;
}
