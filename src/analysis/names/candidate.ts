import type { EntityType } from '../../model/entity.ts';
import type { CaseMask } from './case-mask.ts';
import type { KnownMatch } from './match-known.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './name-words.ts';

/** A sentence as the finders of candidates see it. */
export interface NameSentence {
  readonly index: NameIndex;
  readonly words: readonly NameWord[];
  /** For each word the longest known names that begin there. */
  readonly known: readonly (readonly KnownMatch[])[];
  /** Those of them with proper capitals. */
  readonly sure: readonly (readonly KnownMatch[])[];
  /** Whether capitals say nothing in it. */
  readonly shouting: boolean;
  /** Whether the article is about sport. */
  readonly sport: boolean;
}

/** The words of a person's name, folded, as they stand in the text. */
export interface PersonParts {
  /** Form of the given name, or an initial; null if only the family name stands there. */
  readonly given: string | null;
  readonly initial: boolean;
  readonly patronymic: string | null;
  readonly surname: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** What the words before it and its given name allow. */
  readonly cases: CaseMask;
}

/** A stretch of a sentence that may be a name. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Where the mention begins and ends in the seed. */
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Of two candidates that overlap the heavier one stands. */
  readonly weight: number;
  readonly known: readonly KnownMatch[];
  readonly person: PersonParts | null;
  /** The case that the head of an unknown name stands in, if the surroundings tell. */
  readonly cases: CaseMask;
  /** Too weak to stand alone: needs the same name elsewhere in the article. */
  readonly weak: boolean;
}

/** How much evidence of each kind weighs; each further word adds `perWord`. */
export const weights = {
  knownFull: 100,
  knownWord: 85,
  headed: 90,
  quoted: 88,
  fullPerson: 80,
  knownSurname: 70,
  unknownPair: 60,
  acronym: 50,
  single: 40,
  perWord: 10,
} as const;

/** A candidate over the words `from` to `to`, with what it does not say left empty. */
export function candidate(
  { words }: Pick<NameSentence, 'words'>,
  from: number,
  to: number,
  rest: Pick<Candidate, 'type' | 'weight'> & Partial<Candidate>,
): Candidate {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) throw new Error('A candidate needs words');
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    known: [],
    person: null,
    cases: 0,
    weak: false,
    ...rest,
  };
}

/** The known names that begin at a word with proper capitals. */
export function surelyKnown({ sure }: NameSentence, at: number): readonly KnownMatch[] {
  return sure[at] ?? none;
}

const none: readonly KnownMatch[] = [];
