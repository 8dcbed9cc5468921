import type { GrammaticalNumber } from '../inflection/inflection.ts';
import type { Field } from './fields.ts';

export type PersonSlot = 'who' | 'other' | 'local' | 'local2';
export type ThingSlot = 'org' | 'org2' | 'place' | 'place2' | 'country' | 'source';

/** A noun, adjective or verb of a statement: its concept, and how many of it. */
export interface ChosenWord {
  readonly key: string;
  readonly number: GrammaticalNumber;
}

/** Somebody in an event. `title` is the concept of what the person is. */
export interface Person {
  readonly id: string;
  readonly gender: 'm' | 'f';
  readonly title: string;
}

/** A sum of money; `currency` is an index of the languages' lists. */
export interface Money {
  readonly amount: number;
  readonly scale: 0 | 1 | 2;
  readonly currency: number;
}

/** A statement before it has words: what every language and every report has in common. */
export interface Statement {
  readonly frame: string;
  /** The frame of the attribution around it. */
  readonly attribution: string;
  readonly speaker: PersonSlot;
  /** Id of the medium that an attribution names. */
  readonly medium: string;
  /** By the names of their gaps: `x1`, `a1`, `v1`. */
  readonly words: ReadonlyMap<string, ChosenWord>;
  readonly numbers: ReadonlyMap<string, number>;
  /** In tenths. */
  readonly percent: number;
  readonly money: Money;
  /** An ISO day. */
  readonly day: string;
  /** An index for the lists of deadlines and past times. */
  readonly time: number;
}

/** An event and all that can be reported of it. */
export interface EventPlan {
  readonly field: Field;
  /** The ISO day of the first report. */
  readonly day: string;
  readonly people: Readonly<Record<PersonSlot, Person>>;
  readonly things: Readonly<Record<ThingSlot, string>>;
  /** The nouns of its topic, `t1` and `t2`. */
  readonly topics: ReadonlyMap<string, ChosenWord>;
  readonly statements: readonly Statement[];
  readonly articles: number;
}
