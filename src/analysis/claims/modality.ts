import type { Modality, Polarity } from '../../model/claim.ts';
import type { StanceCue } from '../../model/language/stance-cues.ts';
import { cuesOf, type CueOf, type Stretch } from './compiled-stance.ts';
import { behindObject, leadsInfinitive } from '../syntax/leads-infinitive.ts';
import { lexicalVerb, verbChain } from './lexical-verb.ts';
import { mainEnd } from './main-end.ts';
import type { Predicate } from './predicate.ts';
import { isForecast, tenseModality, type TenseContext } from './tense-modality.ts';

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

/** What surrounds the content. */
export interface SayingContext extends TenseContext {
  /** Whether somebody vouches for it: a negated fact of theirs is a denial. */
  readonly spoken: boolean;
  /** What the clause of saying makes of it: "expressed the hope that". */
  readonly said: Modality | null;
}

/**
 * Modality and polarity of a clause's content. The predicate's own cue comes first, then the
 * strongest of the main clause, then that of the clause of saying, then the tense. Cues inside
 * another clause do not count.
 */
export function modalityOf(
  stretch: Stretch,
  predicate: Predicate,
  context: SayingContext,
): { modality: Modality; polarity: Polarity } {
  const { spoken, said } = context;
  const cues = modalCues(stretch, predicate, spoken || said !== null);
  const last = lexicalVerb(stretch, predicate.at);
  const own = cues.filter(
    ({ from, to }) => from <= Math.max(last, predicate.at + 1) && to > predicate.at,
  );
  const marked = strongestCue(own) ?? strongestCue(cues);
  // Whoever does not refuse something is not against it.
  const refused = marked?.cue.against === true;
  const polarity: Polarity = isNegated(stretch, predicate) === refused ? '+' : '-';
  // A future told by somebody else is what the clause of saying makes of it: "hoped it would".
  const told = marked?.cue.future === true ? said : null;
  const plain =
    told ??
    (marked === null ? null : futureOf(marked, stretch, predicate)) ??
    said ??
    tenseModality(stretch, predicate, context);
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
  readonly cue: Pick<Extract<StanceCue, { kind: 'modality' }>, 'modality' | 'future' | 'against'>;
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
  const near = match.from >= predicate.at && match.from <= predicate.at + verbChain;
  const { infinitive, object } = match.cue;
  const free = object === true ? behindObject : reach;
  if (infinitive === true && !leadsInfinitive(view, match.to, free)) return false;
  if (match.cue.verb === true && (role === null || (role === 'participle' && !near))) return false;
  const first = view.tokens[match.from]?.readings[0];
  if (first?.pos === 'ADV' && qualifiesNoun(view, match)) return false;
  const describes = first?.pos === 'ADJ' || role === 'participle';
  if (!describes || predicate.verb === null || !view.speech.inflected) return true;
  if (match.from !== predicate.at && isApposed(view, match.from)) return false;
  const next = view.tokens[match.to]?.readings[0];
  return match.from === predicate.at || (next?.pos !== 'NOUN' && next?.pos !== 'PROPN');
}

/** "From a potentially dangerous zone": an adverb whose adjective stands before its noun. */
function qualifiesNoun({ tokens }: Stretch['view'], { to }: ModalCue): boolean {
  const [adjective, noun] = [tokens[to]?.readings[0], tokens[to + 1]?.readings[0]];
  return adjective?.pos === 'ADJ' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
}

/** "Cancelled the visit, earlier planned for May": behind a comma a participle describes a noun. */
function isApposed({ tokens }: Stretch['view'], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.readings[0]?.pos === 'ADV') before -= 1;
  return tokens[before]?.text === ',';
}

/**
 * A negation before the predicate, or, where helping verbs carry it, right behind. A denied noun
 * phrase as subject ("no agreement was reached") counts too.
 */
function isNegated(stretch: Stretch, { at }: Predicate): boolean {
  const { view } = stretch;
  const helps =
    lexicalVerb(stretch, at) > at || cuesOf(stretch, 'empty').some(({ from }) => from === at);
  return cuesOf(stretch, 'negation').some(({ from, to }) => {
    if (from === at || (to <= at && from >= at - reach)) return !hasVerb(stretch, to, at);
    if (view.speech.inflected) return false;
    const behind = from > at && from <= at + verbChain && !hasFinite(stretch, at + 1, from);
    // Behind another verb than a helping one "not" denies a word: "pleaded not guilty".
    const turns = behind && (helps || !isParticle(stretch, from));
    return turns || (to <= at && from === stretch.from);
  });
}

function hasVerb({ view }: Stretch, from: number, to: number): boolean {
  return view.roles.slice(from, to).some((role) => role !== null);
}

function hasFinite({ view }: Stretch, from: number, to: number): boolean {
  return view.roles.slice(from, to).some((role) => role === 'finite');
}

function isParticle({ view }: Stretch, at: number): boolean {
  const pos = view.tokens[at]?.readings[0]?.pos;
  return pos === 'PART' || pos === 'ADV';
}
