import type { ClaimReading } from '../../model/article-reading.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Reading } from '../../model/token.ts';
import { headOf, nounPhrases } from '../attribution/noun-phrases.ts';
import { cueAt, isStating, type SentenceView } from '../attribution/sentence-view.ts';
import { agrees } from '../syntax/agreement.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';

/** What a claim's words may point back to. */
export interface Surroundings {
  readonly attribution: Attribution;
  /**
   * Whether a clause of saying right before reports the claim in other words than the speaker's
   * own, and the gender that its verb shows.
   */
  readonly reported: { readonly gender: Reading['gender'] } | null;
  readonly isPerson: (entity: string) => boolean;
  /** The gender that a person's given name shows. */
  readonly genderOf: (entity: string) => Reading['gender'];
  /** Whom the verb is about, if the clause leaves that out. */
  readonly elided: string | null;
  /** People named in the sentence before, in order. */
  readonly peopleBefore: readonly string[];
  /** Whether that is the sentence before the last, which only a subject may point to. */
  readonly handedOn: boolean;
  /** What the sentences since then speak of, which a pronoun may mean too. */
  readonly rivalsBefore: Rivals;
  /** People named in the same sentence before the claim. */
  readonly peopleHere: readonly string[];
  /** Claims of the sentences just before, the nearest first, with the lemmas of their nouns. */
  readonly before: readonly { readonly claim: ClaimReading; readonly nouns: ReadonlySet<string> }[];
}

/**
 * Entities that words of a claim stand for: "we" for the speaker, "he" for the one person that it
 * can be, "they" for the two people just named, "this meeting" for the people and places of the one
 * earlier claim about a meeting, and whom a verb without a subject is about. Several candidates
 * give nothing.
 *
 * @returns Ids that the claim does not name itself, in the order of their words.
 */
export function contextOf(
  stretch: Stretch,
  surroundings: Surroundings,
  named: readonly string[],
): string[] {
  const { elided } = surroundings;
  const found = [
    ...(elided === null ? [] : [elided]),
    ...cuesOf(stretch, 'pronoun').flatMap(({ cue, from }) =>
      ofPronoun(stretch, cue, from, surroundings, named),
    ),
    ...cuesOf(stretch, 'demonstrative').flatMap(({ to }) => ofNoun(stretch, to, surroundings)),
  ];
  return [...new Set(found)].filter((entity) => !named.includes(entity));
}

function ofPronoun(
  { view }: Stretch,
  { person, number }: { person: 1 | 3; number: 'sg' | 'pl' },
  at: number,
  surroundings: Surroundings,
  named: readonly string[],
): string[] {
  const { attribution, reported, isPerson, genderOf, peopleBefore, peopleHere } = surroundings;
  const { speaker } = attribution;
  if (person === 1) return speaker === null ? [] : [speaker];
  const readings = view.tokens[at]?.readings ?? [];
  const subject = readings.some(({ cases }) => cases?.includes('nom') === true);
  if (named.some(isPerson) && !subject) return [];
  const nearby = peopleHere.length > 0 ? peopleHere : peopleBefore;
  if (number === 'pl') return nearby.length === 2 ? [...nearby] : [];
  if (reported !== null && speaker !== null && isPerson(speaker)) {
    return mayAgree(readings, reported.gender) ? [speaker] : [];
  }
  const fitting = nearby.filter((entity) => mayAgree(readings, genderOf(entity)));
  if (fitting.length !== 1 || (surroundings.handedOn && !subject)) return [];
  const before = peopleHere.length > 0 ? noRivals : surroundings.rivalsBefore;
  const kind = subject ? 'subjects' : 'things';
  const rivals = [...rivalsIn(view, at)[kind], ...before[kind]];
  return readings.some(({ gender }) => gender !== undefined && rivals.includes(gender))
    ? []
    : fitting;
}

/** Whether a pronoun can stand for somebody of a gender; unknown agrees with everything. */
function mayAgree(readings: readonly Reading[], gender: Reading['gender']): boolean {
  if (gender === undefined) return true;
  return (
    readings.length === 0 ||
    readings.some((one) => one.gender === undefined || one.gender === gender)
  );
}

/** The genders of what a pronoun may mean besides a person. */
export interface Rivals {
  /** What the sentence is about, which "it" would take up. */
  readonly subjects: readonly Reading['gender'][];
  /** Its objects as well, which "its" would. */
  readonly things: readonly Reading['gender'][];
}

/** No rivals at all, as in languages where a pronoun shows whether it means a person. */
export const noRivals: Rivals = { subjects: [], things: [] };

/**
 * The rivals of people in a sentence up to a token: nouns in the nominative or the accusative that
 * neither name nor describe a person.
 */
export function rivalsIn(view: SentenceView, to: number): Rivals {
  if (!view.speech.inflected) return noRivals;
  const verb = view.tokens.find((_, at) => isStating(view, at))?.readings[0];
  const nouns = nounPhrases(view, 0, to).flatMap((phrase) => {
    const head = phrase.governed ? null : headOf(view, phrase);
    if (head === null || describesPerson(view, phrase.from, phrase.to)) return [];
    const [first] = view.tokens[head]?.readings ?? [];
    return first?.pos === 'NOUN' && first.number !== 'pl' ? [first] : [];
  });
  const subjects = nouns.filter(
    (noun) => noun.cases?.includes('nom') === true && agrees(noun, verb),
  );
  const gender = ({ gender: one }: Reading): Reading['gender'] => one;
  return { subjects: subjects.map(gender), things: nouns.map(gender) };
}

function describesPerson(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (view.nameAt[at]?.type === 'person') return true;
    if (cueAt(view, at, 'role') !== null || cueAt(view, at, 'epithet') !== null) return true;
    if (view.tokens[at]?.readings[0]?.animate === true) return true;
  }
  return false;
}

/** The entities of the one earlier claim that speaks of the same thing. */
function ofNoun({ view, to }: Stretch, from: number, { before }: Surroundings): string[] {
  const lemma = nounLemma(view.tokens.slice(from, Math.min(to, from + 3)));
  if (lemma === null) return [];
  const candidates = before.filter(({ nouns }) => nouns.has(lemma));
  const [nearest] = candidates;
  if (nearest === undefined) return [];
  const same = candidates.filter(({ claim }) => claim.sentence === nearest.claim.sentence);
  return same.length === 1 ? [...nearest.claim.entities, ...nearest.claim.context] : [];
}

function nounLemma(tokens: Stretch['view']['tokens']): string | null {
  for (const { readings } of tokens) {
    const [first] = readings;
    if (first?.pos === 'NOUN') return first.lemma;
    if (first?.pos !== 'ADJ' && first?.pos !== 'NUM') return null;
  }
  return null;
}

/** The lemmas of the nouns of a stretch. */
export function nounsOf({ view, from, to }: Stretch): ReadonlySet<string> {
  return new Set(
    view.tokens.slice(from, to).flatMap(({ readings }) => {
      const [first] = readings;
      return first?.pos === 'NOUN' ? [first.lemma] : [];
    }),
  );
}
