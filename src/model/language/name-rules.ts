import type { EntityType } from '../entity.ts';
import type { GrammaticalCase } from '../token.ts';

/**
 * What a word does in a name; each use declines in its own way. A territory (a country) is a place
 * and an institution a common noun wherever no row of their own holds.
 */
export type NameUse =
  | 'given'
  | 'surname'
  | 'patronymic'
  | 'place'
  | 'territory'
  | 'common'
  | 'institution'
  | 'adjective';

/** Grammatical gender of a name, or plural. */
export type NameGender = 'm' | 'f' | 'n' | 'p';

/** The cases beside the nominative. */
export type ObliqueCase = Exclude<GrammaticalCase, 'nom'>;

/**
 * How words with a certain ending decline. The first row that fits a word holds, so rows run from
 * the particular to the general.
 */
export interface Paradigm {
  readonly uses: readonly NameUse[];
  /** The genders it holds for; empty for all. */
  readonly genders: readonly NameGender[];
  /** Unlikely for a form whose nominative is not known (`ринку` is of `ринок`, `Мінську` not). */
  readonly rare: boolean;
  /** A regular expression for what stands before the ending, matched at its end; '' for anything. */
  readonly stem: string;
  /** The ending of the nominative, which the other endings replace. */
  readonly ending: string;
  /**
   * The endings of each case, all that news use, the one of the standard first. `=` keeps the
   * nominative, `0` is no ending, and `*` repeats the last letter of the stem (`Умань`, `Уманню`).
   */
  readonly endings: Readonly<Record<ObliqueCase, readonly string[]>>;
  /** The cases whose right ending nobody can tell by the word alone (`Путіним`, `Чапліном`). */
  readonly unsure: readonly ObliqueCase[];
}

/** A word for what somebody is. */
export interface Role {
  /** Nominative, folded; several words if they stand together. */
  readonly lemma: string;
  readonly gender: 'm' | 'f' | null;
  /** Whether who bears it speaks for an institution or a country (a minister does, a singer not). */
  readonly institutional: boolean;
  /** Behind "of" stands a place rather than an organisation ("the mayor of"). */
  readonly ofPlace: boolean;
}

/** Where the common noun of a place stands, and whether it is part of the name. */
export interface PlaceHead {
  readonly lemma: string;
  /**
   * `name`: part of the name wherever it stands ("вулиця Садова", "Erebus Bay"); `behind`: part of
   * the name behind an adjective only ("Приморський район"); `apart`: never ("місто Умань").
   */
  readonly belongs: 'name' | 'behind' | 'apart';
}

/** How a capital or a seat of power shows that it stands for the country's government. */
export interface MetonymHints {
  /** Lemmas of verbs that a government is the subject of. */
  readonly acts: readonly string[];
  /** Folded words behind which, or lemmas of nouns after which, a government stands. */
  readonly relations: readonly string[];
  /** Lemmas of nouns and verbs that come before "with", "on" or "against" and a government. */
  readonly dealings: readonly string[];
  /** Folded prepositions that join a dealing to a government. */
  readonly dealingPrepositions: readonly string[];
  /** Folded prepositions behind which a capital is a city unless a dealing says otherwise. */
  readonly cityPrepositions: readonly string[];
  /** "Between", and the words that join its two sides. */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Lemmas that make "between two capitals" a journey. */
  readonly journeys: readonly string[];
  /** Folded words that make a position out of a subject without a verb ("against"). */
  readonly stances: readonly string[];
}

/**
 * What the finder of names must know about a language. Lemmas and words are folded (lower case,
 * apostrophe U+2019). Nouns decline by `paradigms`, so they are listed in the nominative only.
 */
export interface NameRules {
  /** Empty for a language without declension. */
  readonly paradigms: readonly Paradigm[];
  /**
   * Given names as groups of a full name and its short forms, as they are written.
   */
  readonly givenNames: Readonly<Record<'m' | 'f', readonly (readonly string[])[]>>;
  /** Endings of patronymics in the nominative. */
  readonly patronymicEndings: Readonly<Record<'m' | 'f', readonly string[]>>;
  /** Endings (nominative) by which a capitalised word is a surname even without other signs. */
  readonly surnameEndings: readonly string[];
  /** Surnames that too many people bear: one of these alone names nobody. */
  readonly commonSurnames: readonly string[];
  /** Small words inside a person's name: "von", "de". */
  readonly particles: readonly string[];
  /** Folded words behind a family name that are part of the name: "Jr", "III". */
  readonly nameSuffixes: readonly string[];
  /** Words before a name that are no part of it and no office: "Mr", "пан". */
  readonly honorifics: readonly string[];
  readonly roles: readonly Role[];
  /** Nouns that are part of an organisation's name and come first or last: ministry, court. */
  readonly organisationHeads: readonly string[];
  /** Heads that need more than the capital of a sentence's beginning: `Суд першої інстанції`. */
  readonly genericHeads: readonly string[];
  /** Nouns before the name of an organisation, no part of it: company, club. */
  readonly organisationKinds: readonly string[];
  /** Legal forms before or behind a company's name, part of it. */
  readonly legalForms: readonly string[];
  /** Nouns before the name of a medium, no part of it: agency, newspaper. */
  readonly mediaKinds: readonly string[];
  /** Folded forms of verbs behind which the name of a medium stands: "told", `передає`. */
  readonly reportForms: readonly string[];
  /** Folded last parts of addresses that serve as names of media: `Delo.ua`. */
  readonly siteEndings: readonly string[];
  readonly placeHeads: readonly PlaceHead[];
  /** Endings (nominative) by which a capitalised word is a place. */
  readonly placeEndings: readonly string[];
  /** Folded prepositions of place. */
  readonly placePrepositions: readonly string[];
  /** Those of them that hardly ever stand before a person: "in". */
  readonly innerPrepositions: readonly string[];
  /** Nouns before a quoted title of a work, a ship, an operation: not an organisation. */
  readonly workKinds: readonly string[];
  /** Lemmas by which a text shows that it is about sport. */
  readonly sportWords: readonly string[];
  /** Lemmas of nouns before the name of a sports club: goalkeeper, squad. */
  readonly clubNouns: readonly string[];
  /** Folded last words of clubs' names that are those of places too: "Town". */
  readonly clubTails: readonly string[];
  /** Capitalised words that are no names: months, weekdays, adjectives of nations, forms of address. */
  readonly notNames: readonly string[];
  /** Lemmas of verbs whose subject or object is a person. */
  readonly humanVerbs: readonly string[];
  /** Folded words that join the parts of an organisation's name ("of", "and", "з", "та"). */
  readonly joiners: readonly string[];
  /** Folded prepositions between a role and where it is held, without cases: "of", "at". */
  readonly employerPrepositions: readonly string[];
  /** Folded tails of compounds with a name before the hyphen: "-based". */
  readonly compoundTails: readonly string[];
  /** Endings of plurals for groups of people, in a language where nothing else tells them. */
  readonly groupEndings: readonly string[];
  /** Ending of possessives that tokens carry ("’s"), folded; none if the language has none. */
  readonly possessives: readonly string[];
  /** Whether each word of a heading may begin with a capital, so that capitals there mean little. */
  readonly titleCase: boolean;
  /** Kinds of names that count in small letters if they cannot be anything else. */
  readonly lowerCased: readonly EntityType[];
  readonly metonyms: MetonymHints;
}
