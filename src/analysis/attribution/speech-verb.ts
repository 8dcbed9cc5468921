import type { SpeechCue } from '../../model/language/speech-cues.ts';
import { behindObject, leadsInfinitive } from '../syntax/leads-infinitive.ts';
import { isTitled } from '../syntax/verb-roles.ts';
import { cueAt, type SentenceView } from './sentence-view.ts';

/** A verb of saying in its sentence. */
type VerbCue = Extract<SpeechCue, { kind: 'verb' }>;

export interface SpeechVerb extends Omit<VerbCue, 'kind'> {
  readonly at: number;
  /** Index behind it. */
  readonly next: number;
  /** "…, adding that": it shares the subject of another verb. */
  readonly converb: boolean;
  /** The form of the verb tells that several people or nobody in particular speak. */
  readonly plural: boolean;
}

/** How many words back a negation or a helping verb may stand. */
const reach = 3;

/**
 * A verb of saying that begins at a token, if the token is a verb that states something here. What
 * somebody did not say is not said.
 */
export function speechVerbAt(view: SentenceView, at: number): SpeechVerb | null {
  const found = phasedVerb(view, at) ?? cueAt(view, at, 'verb');
  if (found === null || view.nameAt[at] !== undefined || isTitled(view.tokens, at)) return null;
  if (view.tokens[at]?.readings[0]?.verbForm === 'impersonal') return null;
  const role = view.roles[at];
  const converb = role === 'converb' || (role === 'participle' && isActive(view, at));
  if (role !== 'finite' && role !== 'helped' && !converb) return null;
  if (found.cue.infinitive === true && !leadsInfinitive(view, found.next, behindObject)) {
    return null;
  }
  if (isAsked(view, at) || isDenied(view, at) !== (found.cue.denied === true)) return null;
  return {
    ...found.cue,
    at,
    next: found.next,
    converb,
    plural: view.tokens[at]?.readings[0]?.number === 'pl',
  };
}

/** "Continued to deny": the verb of saying is the infinitive that belongs to it. */
function phasedVerb(view: SentenceView, at: number): ReturnType<typeof verbCue> {
  const phase = cueAt(view, at, 'phase');
  if (phase === null) return null;
  for (let next = phase.next; next <= phase.next + 1; next += 1) {
    const found = isInfinitive(view, next, phase.next) ? verbCue(view, next) : null;
    if (found !== null) return found;
  }
  return null;
}

/** By its form, or, where it has none of its own, behind a word like "to". */
function isInfinitive({ tokens, speech }: SentenceView, at: number, first: number): boolean {
  if (!speech.inflected) return at > first && tokens[first]?.readings[0]?.pos === 'PART';
  return tokens[at]?.readings.some(({ verbForm }) => verbForm === 'infinitive') === true;
}

function verbCue(view: SentenceView, at: number): { cue: VerbCue; next: number } | null {
  return cueAt(view, at, 'verb');
}

/** A present participle behind a sign or a statement, as English has it for a converb. */
function isActive(view: SentenceView, at: number): boolean {
  const { tokens, speech } = view;
  if (speech.inflected) return false;
  if (tokens[at]?.readings.some(({ tense }) => tense === 'past') === true) return false;
  return tokens[at - 1]?.kind === 'punctuation' || cueAt(view, at - 1, 'voice') !== null;
}

function isDenied(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (cueAt(view, index, 'not') !== null) return true;
    const pos = view.tokens[index]?.readings[0]?.pos;
    if (pos !== 'ADV' && pos !== 'PART' && view.roles[index] !== 'finite') return false;
  }
  return false;
}

/** "Whether he thinks": the particle stands before the verb or just behind it. */
function isAsked(view: SentenceView, at: number): boolean {
  if (cueAt(view, at + 1, 'whether') !== null) {
    return view.tokens[at + 1]?.readings[0]?.pos === 'PART';
  }
  return [at - 2, at - 1].some((index) => cueAt(view, index, 'whether') !== null);
}

/** How many words may stand between a helping verb and the verb of saying. */
const helped = 3;

/** "Has | recently | said": the helping verb says nothing of its own. */
export function helpsSpeech(view: SentenceView, at: number): boolean {
  for (let next = at + 1; next <= at + helped; next += 1) {
    if (view.roles[next] === 'helped') return speechVerbAt(view, next) !== null;
    if (view.roles[next] !== null) return false;
  }
  return false;
}
