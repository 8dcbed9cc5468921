import type { Attribution } from '../../model/attribution.ts';
import type { Modality, Polarity } from '../../model/claim.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { PartOfSpeech } from '../../model/token.ts';
import { isSpoken } from '../attribution/is-spoken.ts';
import { cueAt } from '../attribution/sentence-view.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import { lexicalVerb } from './lexical-verb.ts';
import type { Predicate } from './predicate.ts';
import { subjectOf } from './subject.ts';

/** What the rules look at. */
export interface Candidate {
  readonly stretch: Stretch;
  readonly predicate: Predicate;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly attribution: Attribution;
  /** Calls something something: a report of a position. */
  readonly names: boolean;
  readonly opinion: boolean;
  readonly background: boolean;
  readonly figures: number;
  readonly entities: number;
  /** Entities that its words only point to. */
  readonly pointed: number;
  readonly days: number;
}

/**
 * Why a claim is not check-worthy; null if it is. The first rule that applies gives the reason:
 * 1. no-comment, "it is unclear" and a question inside a sentence state nothing to check;
 * 2. a view is one unless a figure or a day pins it down, and so is a judgement in the predicate,
 *    unless a figure carries it or a named speaker's own words are what is reported;
 * 3. motives and states of mind cannot be checked, unless a day or a figure pins them down;
 * 4. wording that takes sides is no statement of fact without names, days or figures;
 * 5. what the article itself thinks possible is its opinion, unless a day or a figure pins it down;
 * 6. a clause that only points to another ("this is the main obstacle") needs a name or a figure;
 * 7. without a source it needs a name, a day or a figure, a position (a plan, a demand, a hope), or
 *    a verb that says more than that something continued;
 * 8. without a source and with nobody knows whom as its subject ("they left") it needs a day or a
 *    figure.
 */
export function objection(candidate: Candidate): AbstentionReason | null {
  const { stretch, predicate, modality, attribution } = candidate;
  const pinned = candidate.figures > 0;
  const dated = candidate.days > 0;
  const spoken = isSpoken(attribution);
  if (modality === 'no-comment' || modality === 'unclear') return 'vague';
  if (isAsked(stretch, predicate)) return 'question';
  if (candidate.opinion && !pinned && !dated) return 'opinion';
  if (isJudged(stretch, predicate) && !pinned && !(candidate.names && spoken)) return 'opinion';
  if (cuesOf(stretch, 'motive').length > 0 && !pinned && !dated) return 'motive';
  const loaded = cuesOf(stretch, 'loaded').length > 0;
  if (loaded && candidate.entities < 2 && !pinned && !dated) return 'loaded';
  const own = !spoken && attribution.scope === 'none';
  if (own && modality === 'possible' && !pinned && !dated) return 'opinion';
  const points = cuesOf(stretch, 'pointer').some(({ from }) => from === stretch.from);
  if (points && !pinned && !dated && candidate.entities === 0) return 'vague';
  if (own && !pinned && !dated && candidate.pointed === 0 && isUnknown(candidate)) {
    return 'unresolved-reference';
  }
  const named = candidate.entities + candidate.pointed > 0;
  const concrete = pinned || dated || named || isEvent(candidate);
  return concrete || (spoken && !candidate.background) || attribution.scope === 'article'
    ? null
    : 'vague';
}

/** "Whether he thinks so", "how many came": a word that asks opens it or stands beside the verb. */
function isAsked(stretch: Stretch, { at, verb }: Predicate): boolean {
  if (cueAt(stretch.view, stretch.from, 'whether') !== null) return true;
  if (verb === null) return false;
  return [at - 1, at + 1].some((index) => cueAt(stretch.view, index, 'whether') !== null);
}

/** A judgement in the predicate or behind it; one before belongs to the subject's name. */
function isJudged(stretch: Stretch, predicate: Predicate): boolean {
  const { at } = predicate;
  const found = cuesOf(stretch, 'evaluation').filter(({ from }) => from >= at - 1);
  if (found.some(({ cue }) => cue.predicate !== true)) return true;
  return found.some(({ from }) => !isGoverned(stretch, from, at)) && isCopular(stretch, predicate);
}

/**
 * "From a dangerous zone": adjectives behind a preposition tell which thing is meant, unless the
 * preposition belongs to the verb ("turned into a key link").
 */
function isGoverned({ view }: Stretch, at: number, verb: number): boolean {
  let before = at - 1;
  while (qualifying.has(view.tokens[before]?.readings[0]?.pos)) before -= 1;
  return before > verb + 1 && view.tokens[before]?.readings[0]?.pos === 'ADP';
}

const qualifying: ReadonlySet<PartOfSpeech | undefined> = new Set(['ADJ', 'ADV', 'DET', 'NUM']);

/** A predicate that only says what something is or was. */
function isCopular(stretch: Stretch, { at, verb }: Predicate): boolean {
  const lexical = lexicalVerb(stretch, at);
  return verb === null || cuesOf(stretch, 'empty').some(({ from }) => from === lexical);
}

/** Something that takes or took place or is intended, told with a verb that says what. */
function isEvent(candidate: Candidate): boolean {
  const { stretch, predicate, modality, polarity } = candidate;
  const { at } = predicate;
  const verb = lexicalVerb(stretch, at);
  if (cuesOf(stretch, 'empty').some(({ from }) => from === verb)) return false;
  if (intended.has(modality)) return true;
  const takesPlace = modality === 'happened' || modality === 'state';
  // "There are no casualties" counts them.
  if (takesPlace && cuesOf(stretch, 'absence').length > 0) return true;
  return takesPlace && polarity === '+' && (predicate.verb !== null || isCondition(candidate));
}

const intended: ReadonlySet<Modality> = new Set(['planned', 'demanded', 'hoped']);

/** What something is like, said without a verb: "the road is closed". */
function isCondition({ stretch, predicate }: Candidate): boolean {
  const [first] = stretch.view.tokens[predicate.at]?.readings ?? [];
  return first?.pos === 'ADJ' || first?.verbForm === 'participle';
}

/** Whether the subject is a pronoun of the third person. */
function isUnknown({ stretch, predicate }: Candidate): boolean {
  const subject = subjectOf(stretch, predicate);
  return (
    subject !== null &&
    subject.to === subject.from + 1 &&
    cuesOf(stretch, 'pronoun').some(({ cue, from }) => cue.person === 3 && from === subject.from)
  );
}
