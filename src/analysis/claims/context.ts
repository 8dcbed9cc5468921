import type { ClaimReading } from '../../model/article-reading.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Reading } from '../../model/token.ts';
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
  /** People named in the sentence before, in order. */
  readonly peopleBefore: readonly string[];
  /** People named in the same sentence before the claim. */
  readonly peopleHere: readonly string[];
  /** Claims of the sentences just before, the nearest first, with the lemmas of their nouns. */
  readonly before: readonly { readonly claim: ClaimReading; readonly nouns: ReadonlySet<string> }[];
}

/**
 * Entities that words of a claim stand for: "we" for the speaker, "he" for the one person that it
 * can be, "this meeting" for the people and places of the one earlier claim about a meeting.
 * Several candidates give nothing.
 *
 * @returns Ids that the claim does not name itself, in the order of their words.
 */
export function contextOf(
  stretch: Stretch,
  surroundings: Surroundings,
  named: readonly string[],
): string[] {
  const found = [
    ...cuesOf(stretch, 'pronoun').flatMap(({ cue, from }) =>
      ofPronoun(cue, stretch.view.tokens[from]?.readings ?? [], surroundings, named),
    ),
    ...cuesOf(stretch, 'demonstrative').flatMap(({ to }) => ofNoun(stretch, to, surroundings)),
  ];
  return [...new Set(found)].filter((entity) => !named.includes(entity));
}

function ofPronoun(
  { person, number }: { person: 1 | 3; number: 'sg' | 'pl' },
  readings: readonly Reading[],
  { attribution, reported, isPerson, peopleBefore, peopleHere }: Surroundings,
  named: readonly string[],
): string[] {
  const { speaker } = attribution;
  if (person === 1) return speaker === null ? [] : [speaker];
  if (number === 'pl' || named.some(isPerson)) return [];
  if (reported !== null && speaker !== null && isPerson(speaker)) {
    return mayAgree(readings, reported.gender) ? [speaker] : [];
  }
  if (peopleHere.length > 0) return peopleHere.length === 1 ? [...peopleHere] : [];
  return peopleBefore.length === 1 ? [...peopleBefore] : [];
}

/** Whether a pronoun can stand for somebody of a gender; unknown agrees with everything. */
function mayAgree(readings: readonly Reading[], gender: Reading['gender']): boolean {
  if (gender === undefined) return true;
  return (
    readings.length === 0 ||
    readings.some((one) => one.gender === undefined || one.gender === gender)
  );
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
