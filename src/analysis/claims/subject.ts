import { headOf, nounPhrases, type NounPhrase } from '../attribution/noun-phrases.ts';
import type { Token } from '../../model/token.ts';
import { agrees } from '../syntax/agreement.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import type { Predicate } from './predicate.ts';

/** What a clause is about, as token indices, `to` exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The entity that it names; null for a common noun. */
  readonly entity: string | null;
  readonly pronoun: boolean;
}

/** The subject of a clause before its predicate; null if it leaves it out or puts it behind. */
export function subjectOf(stretch: Stretch, { at }: Predicate): Subject | null {
  const { view } = stretch;
  const phrase = subjectPhrases(stretch, stretch.from, at).find(
    ({ from, to }) => hasNumber(view, from, to) || isNominative(view, { from, to }),
  );
  if (phrase === undefined) return null;
  const { from, to } = phrase;
  const name = view.names.find((one) => one.from >= from && one.to <= to);
  const pronoun = view.tokens[from]?.readings[0]?.pos === 'PRON';
  return { from, to, entity: name?.entity ?? null, pronoun };
}

/**
 * Whether a clause has a subject of its own before its verb, or right behind it, and no conjunction
 * makes it a part of what stands before.
 *
 * @param from Where the clause begins.
 * @param verb Index of its verb.
 */
export function hasOwnSubject(stretch: Stretch, from: number, verb: number): boolean {
  const { view, to } = stretch;
  if (isBroken(stretch, from, verb)) return false;
  const before = subjectPhrases(stretch, from, verb).some(
    (phrase) =>
      isNominative(view, phrase) ||
      hasNumber(view, phrase.from, phrase.to) ||
      (phrase.from === from && mayBeNominative(view, phrase, verb)),
  );
  if (before) return true;
  if (!view.speech.inflected) return false;
  const [behind] = nounPhrases(view, verb + 1, Math.min(to, verb + 6));
  if (behind?.governed !== false || verb !== from) return false;
  return isNominative(view, behind) && agreesWith(view, behind, verb) && isSure(view, behind, verb);
}

/** A noun that could be the object too is none if the form of the verb shows its gender. */
function isSure(view: Stretch['view'], phrase: NounPhrase, verb: number): boolean {
  const head = headOf(view, phrase);
  const noun = head === null || view.nameAt[head] !== undefined ? undefined : view.tokens[head];
  const object = noun?.readings[0]?.cases?.includes('acc') === true;
  return !object || view.tokens[verb]?.readings[0]?.gender !== undefined;
}

/** Whether a word of which the dictionary knows no case may be the subject ("GDP fell"). */
export function hasUnknownSubject(stretch: Stretch, verb: number): boolean {
  const { view, from } = stretch;
  if (!view.speech.inflected) return false;
  return nounPhrases(view, from, verb).some((phrase) => {
    const head = phrase.governed ? null : headOf(view, phrase);
    return head !== null && (view.tokens[head]?.readings[0]?.cases ?? []).length === 0;
  });
}

/** Whether a nominative that agrees with the verb stands somewhere behind it. */
export function subjectBehind({ view, to }: Stretch, verb: number): boolean {
  if (!view.speech.inflected) return false;
  return nounPhrases(view, verb + 1, to).some(
    (phrase) => !phrase.governed && isNominative(view, phrase) && agreesWith(view, phrase, verb),
  );
}

function agreesWith(view: Stretch['view'], phrase: NounPhrase, verb: number): boolean {
  const head = headOf(view, phrase);
  const noun = head === null ? undefined : view.tokens[head]?.readings[0];
  return noun === undefined || agrees(noun, view.tokens[verb]?.readings[0]);
}

function subjectPhrases(stretch: Stretch, from: number, to: number): NounPhrase[] {
  return nounPhrases(stretch.view, from, to).filter(
    (phrase) => !phrase.governed || isApproximated(stretch, phrase.from),
  );
}

/** "About 200 people": a preposition before a number that only rounds it. */
function isApproximated(stretch: Stretch, from: number): boolean {
  return cuesOf({ ...stretch, from: Math.max(0, from - 2) }, 'hedge').some(
    ({ cue, to }) => cue.number === true && to === from,
  );
}

/** Behind a number a subject stands in another case than the nominative. */
function hasNumber({ tokens }: Stretch['view'], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ kind, readings }) => kind === 'number' || readings[0]?.pos === 'NUM');
}

/**
 * Whether a comma or a conjunction of nouns stands between two places; asides and words of doubt
 * between commas ("this, apparently, is") apart.
 */
export function isBroken(stretch: Stretch, from: number, verb: number): boolean {
  const { view } = stretch;
  const { tokens, asides } = view;
  const doubts = new Map(cuesOf(stretch, 'hedge').map((match) => [match.from, match.to]));
  for (let at = from; at < verb; at += 1) {
    if (asides[at] === true || asides[at + 1] === true || asides[at - 1] === true) continue;
    if (tokens[at]?.text === ',') {
      const behind = doubts.get(at + 1);
      if (behind === undefined || tokens[behind]?.text !== ',') return true;
      at = behind;
    } else if (tokens[at]?.readings[0]?.pos === 'CONJ' && hasNominal(view, at + 1, verb)) {
      return true;
    }
  }
  return false;
}

function hasNominal({ tokens, nameAt }: Stretch['view'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const pos = tokens[at]?.readings[0]?.pos;
    if (nameAt[at] !== undefined || pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') {
      return true;
    }
  }
  return false;
}

/** A noun with which the clause begins and of which some reading is a subject of its verb. */
function mayBeNominative(
  { tokens, roles }: Stretch['view'],
  phrase: NounPhrase,
  verb: number,
): boolean {
  if (roles[verb] === null) return false;
  const form = tokens[verb]?.readings[0];
  return tokens
    .slice(phrase.from, phrase.to)
    .some(({ readings }) =>
      readings.some(
        (one) => one.pos === 'NOUN' && one.cases?.includes('nom') === true && agrees(one, form),
      ),
    );
}

/** A nominative that cannot be anything else, or a pronoun. */
function isNominative(view: Stretch['view'], phrase: Pick<NounPhrase, 'from' | 'to'>): boolean {
  const { tokens, speech, nameAt } = view;
  const head = headOf(view, { ...phrase, governed: false });
  if (head === null) return isPronoun(tokens[phrase.from], speech.inflected);
  if (!speech.inflected) return true;
  const cases = tokens[head]?.readings[0]?.cases ?? [];
  return nameAt[head] !== undefined
    ? cases.length === 0 || cases.includes('nom')
    : cases.includes('nom');
}

function isPronoun(token: Token | undefined, inflected: boolean): boolean {
  return (
    token?.readings.some(
      ({ pos, cases }) =>
        (pos === 'PRON' || pos === 'DET') &&
        (cases === undefined ? !inflected : cases.includes('nom')),
    ) === true
  );
}
