import type { Modality, Polarity } from '../../model/claim.ts';
import { cuesOf, type CueOf, type Stretch } from './compiled-stance.ts';
import type { Predicate } from './predicate.ts';

/** Of several modalities in one clause the first of these wins. */
const strongest: readonly Modality[] = [
  'no-comment',
  'unclear',
  'hoped',
  'demanded',
  'possible',
  'expected',
  'planned',
];

/** How many words may stand between a negation and the predicate that it turns. */
const reach = 2;

/** How many words may follow a predicate and still belong to it ("did not immediately"). */
const chain = 3;

/** What surrounds the content. */
export interface SayingContext {
  /** Whether somebody vouches for it: a negated fact of theirs is a denial. */
  readonly spoken: boolean;
  /** What the clause of saying makes of it: "expressed the hope that". */
  readonly said: Modality | null;
  readonly futureIsPlan: boolean;
}

/**
 * Modality and polarity of a clause's content. The predicate's own cue comes first, then the
 * strongest of the main clause, then that of the clause of saying, then the tense. Cues inside
 * another clause do not count.
 */
export function modalityOf(
  stretch: Stretch,
  predicate: Predicate,
  { spoken, futureIsPlan, said }: SayingContext,
): { modality: Modality; polarity: Polarity } {
  const cues = modalCues(stretch, predicate, spoken || said !== null);
  const last = lexicalVerb(stretch, predicate.at);
  const own = cues.filter(
    ({ from, to }) => from <= Math.max(last, predicate.at + 1) && to > predicate.at,
  );
  const polarity: Polarity = isNegated(stretch, predicate) ? '-' : '+';
  const marked = strongestCue(own) ?? strongestCue(cues);
  // A future told by somebody else is what the clause of saying makes of it: "hoped it would".
  const told = marked?.cue.future === true ? said : null;
  const plain =
    told ??
    (marked === null ? null : futureOf(marked, stretch, predicate)) ??
    said ??
    plainModality(stretch, predicate, futureIsPlan);
  const deniable = plain === 'happened' || plain === 'state' || plain === 'planned';
  return { modality: polarity === '-' && spoken && deniable ? 'denied' : plain, polarity };
}

/** What the clause of saying itself makes of its content, if it is more than a report. */
export function saidModality(stretch: Stretch): Modality | null {
  const found = cuesOf(stretch, 'modality').map(({ cue }) => cue.modality);
  return strongestOf(found.filter((one) => one !== 'no-comment' && one !== 'unclear'));
}

function strongestOf(found: readonly Modality[]): Modality | null {
  return strongest.find((modality) => found.includes(modality)) ?? null;
}

/** "Will rise" is a forecast, "will meet" a plan. */
function futureOf({ cue }: ModalCue, stretch: Stretch, predicate: Predicate): Modality {
  return cue.future === true && isForecast(stretch, predicate.at) ? 'expected' : cue.modality;
}

function strongestCue(cues: readonly ModalCue[]): ModalCue | null {
  const modality = strongestOf(cues.map(({ cue }) => cue.modality));
  return cues.find(({ cue }) => cue.modality === modality) ?? null;
}

interface ModalCue {
  readonly cue: { readonly modality: Modality; readonly future?: true };
  readonly from: number;
  readonly to: number;
}

function modalCues(stretch: Stretch, predicate: Predicate, reported: boolean): ModalCue[] {
  const end = mainEnd(stretch, predicate);
  const { asides } = stretch.view;
  const main = ({ from }: ModalCue): boolean =>
    from < end && (asides[from] !== true || asides[stretch.from] === true);
  const found = cuesOf(stretch, 'modality').filter((match) => {
    if (match.cue.reported === true && !reported) return false;
    return main(match) && isUsed(stretch, match, predicate);
  });
  if (predicate.verb !== null) return found;
  return [...found, ...cuesOf(stretch, 'verbless-modality').filter(main)];
}

/** A cue that must be a verb is one, and no cue describes a noun ("the planned meeting began"). */
function isUsed({ view }: Stretch, match: CueOf<'modality'>, predicate: Predicate): boolean {
  const role = view.roles[match.from] ?? null;
  const near = match.from >= predicate.at && match.from <= predicate.at + chain;
  if (match.cue.infinitive === true && !leadsInfinitive(view, match.to)) return false;
  if (match.cue.verb === true && (role === null || (role === 'participle' && !near))) return false;
  const first = view.tokens[match.from]?.readings[0];
  const describes = first?.pos === 'ADJ' || role === 'participle';
  if (!describes || predicate.verb === null || !view.speech.inflected) return true;
  const next = view.tokens[match.to]?.readings[0];
  return match.from === predicate.at || (next?.pos !== 'NOUN' && next?.pos !== 'PROPN');
}

/** Whether an infinitive follows, with a word or two between: "має ще зустрітися". */
function leadsInfinitive({ roles, tokens }: Stretch['view'], from: number): boolean {
  for (let at = from; at < from + 1 + reach; at += 1) {
    if (roles[at] === 'infinitive') return true;
    if (tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** Where the main clause ends: at the first comma with a subordinator behind the predicate. */
function mainEnd(stretch: Stretch, predicate: Predicate): number {
  const { tokens, speech } = stretch.view;
  const first = cuesOf(stretch, 'subordinator').find(({ from }) => {
    if (from <= predicate.at + 1) return false;
    if (!speech.inflected) return true;
    return tokens[from - 1]?.text === ',' || tokens[from - 2]?.text === ',';
  });
  return first?.from ?? stretch.to;
}

function plainModality(stretch: Stretch, { verb, at }: Predicate, futureIsPlan: boolean): Modality {
  const tense = verb?.readings[0]?.tense;
  if (tense === 'future' && futureIsPlan) return isForecast(stretch, at) ? 'expected' : 'planned';
  if (verb === null) return 'state';
  if (stretch.view.roles[at] === 'predicative') return 'happened';
  // "Cut" and "hit" may be the past as well, which is what news tells.
  const present = tense === 'present' && !verb.readings.some((one) => one.tense === 'past');
  return present && !isPerfect(stretch, at) ? 'state' : 'happened';
}

/** "Will rise": the verb is one of change. */
function isForecast(stretch: Stretch, at: number): boolean {
  const verb = lexicalVerb(stretch, at);
  return cuesOf(stretch, 'change').some(({ from }) => from === verb);
}

/**
 * Index of the verb that says what happens: behind helping verbs ("will be opening"), and the
 * participle behind a copula ("було скасовано"); the predicate itself if it helps none.
 */
export function lexicalVerb(stretch: Stretch, at: number): number {
  const { view, to } = stretch;
  const copula = cuesOf(stretch, 'empty').some(({ from }) => from === at);
  if (view.speech.inflected && !copula) return at;
  let last = at;
  for (let index = at + 1; index < Math.min(to, at + 1 + chain); index += 1) {
    const role = view.roles[index];
    if (view.speech.inflected) {
      if (isPassive(view, index)) return index;
      if (role !== null) break;
      continue;
    }
    const bare = role === 'infinitive' && last === index - 1;
    if (role === 'helped' || role === 'participle' || bare) last = index;
    else if (role !== null || view.tokens[index]?.kind === 'punctuation') break;
  }
  return last;
}

/** A short participle, or one in the nominative, that is no part of a noun phrase. */
function isPassive({ roles, tokens }: Stretch['view'], at: number): boolean {
  const role = roles[at];
  if (role === 'predicative') return true;
  const [first] = tokens[at]?.readings ?? [];
  if (role === 'finite') return first?.verbForm === 'impersonal';
  const participle = role === 'participle' || first?.pos === 'ADJ';
  return participle && first?.cases?.includes('nom') === true;
}

/** "Has arrested", "was taken": a helping verb of the present with a past participle. */
function isPerfect({ view, to }: Stretch, at: number): boolean {
  if (view.speech.inflected) return false;
  const lemma = view.tokens[at]?.readings[0]?.lemma;
  for (let index = at + 1; index < Math.min(to, at + 1 + chain); index += 1) {
    const role = view.roles[index];
    if (role !== 'participle' && role !== 'helped') continue;
    return (
      lemma !== 'be' && view.tokens[index]?.readings.some(({ tense }) => tense === 'past') === true
    );
  }
  return false;
}

/**
 * A negation before the predicate, or, where helping verbs carry it, right behind. A denied noun
 * phrase as subject ("no agreement was reached") counts too.
 */
function isNegated(stretch: Stretch, { at }: Predicate): boolean {
  const { view } = stretch;
  return cuesOf(stretch, 'negation').some(({ from, to }) => {
    if (from === at || (to <= at && from >= at - reach)) return !hasVerb(stretch, to, at);
    if (view.speech.inflected) return false;
    const behind = from > at && from <= at + chain && !hasFinite(stretch, at + 1, from);
    return behind || (to <= at && from === stretch.from);
  });
}

function hasVerb({ view }: Stretch, from: number, to: number): boolean {
  return view.roles.slice(from, to).some((role) => role !== null);
}

function hasFinite({ view }: Stretch, from: number, to: number): boolean {
  return view.roles.slice(from, to).some((role) => role === 'finite');
}
