import type { SpeechCue } from '../../model/language/speech-cues.ts';
import { cueAt, type SentenceView } from './sentence-view.ts';

/** A verb of saying in its sentence. */
export interface SpeechVerb extends Omit<Extract<SpeechCue, { kind: 'verb' }>, 'kind'> {
  readonly at: number;
  /** Index behind it. */
  readonly next: number;
  /** "…, adding that": it shares the subject of another verb. */
  readonly converb: boolean;
  /** The form of the verb tells that several people or nobody in particular speak. */
  readonly plural: boolean;
}

/** A verb of saying that begins at a token, if the token is a verb that states something here. */
export function speechVerbAt(view: SentenceView, at: number): SpeechVerb | null {
  const found = cueAt(view, at, 'verb');
  if (found === null || view.nameAt[at] !== undefined) return null;
  const role = view.roles[at];
  const converb = role === 'converb' || (role === 'participle' && isActive(view, at));
  if (role !== 'finite' && !converb) return null;
  if (isAsked(view, at)) return null;
  return {
    ...found.cue,
    at,
    next: found.next,
    converb,
    plural: view.tokens[at]?.readings[0]?.number === 'pl',
  };
}

/** A participle of the present behind a sign, as English has it for a converb. */
function isActive({ tokens, speech }: SentenceView, at: number): boolean {
  const past = tokens[at]?.readings.some(({ tense }) => tense === 'past') === true;
  return !speech.inflected && !past && tokens[at - 1]?.kind === 'punctuation';
}

/** "Whether he thinks": the particle stands before the verb or just behind it. */
function isAsked(view: SentenceView, at: number): boolean {
  return [at - 2, at - 1, at + 1].some((index) => {
    const question = cueAt(view, index, 'whether');
    return question !== null && (index < at ? question.next >= at - 1 : index === at + 1 && isParticle(view, index));
  });
}

function isParticle({ tokens }: SentenceView, at: number): boolean {
  const pos = tokens[at]?.readings[0]?.pos;
  return pos === 'PART' && tokens[at + 1]?.text !== undefined;
}
