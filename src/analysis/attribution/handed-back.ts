import type { Phrase } from './phrases/phrase.ts';
import type { SpeechSentence } from './speech-sentence.ts';
import { repeatedLater } from './standfirst.ts';

/** Attributions that another sentence has for this one. */
export interface HandedBack {
  readonly phrases: readonly Phrase[];
  /** The sentence in which the phrases stand. */
  readonly from: SpeechSentence;
  /** Only the first segment, which lies inside an open quotation, is meant. */
  readonly firstOnly: boolean;
}

/** How many sentences a credit behind them may cover. */
const covered = 3;

/**
 * What later and earlier sentences say of who vouches for each sentence: an attribution in the
 * same quotation, a credit that follows ("This was said by …"), or direct speech that the next
 * sentence closes.
 *
 * @returns One entry a sentence.
 */
export function handedBackTo(sentences: readonly SpeechSentence[]): (HandedBack | null)[] {
  const handed: (HandedBack | null)[] = sentences.map(() => null);
  throughQuotations(sentences, handed);
  sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'body') return;
    const phrases = sentence.speech.credit?.filter(hasSpeaker) ?? [];
    if (phrases.length > 0) {
      for (const target of creditedBy(sentences, index)) {
        handed[target] ??= { phrases, from: sentence, firstOnly: false };
      }
    }
    const before = sentences[index - 1];
    if (sentence.speech.closesSpeech && before?.paragraph === sentence.paragraph) {
      const closing = sentence.speech.segments.at(-1)?.phrases ?? [];
      handed[index - 1] ??= { phrases: closing, from: sentence, firstOnly: false };
    }
  });
  const standfirst = repeatedLater(sentences);
  if (standfirst !== null) handed[0] ??= standfirst;
  return handed;
}

function throughQuotations(
  sentences: readonly SpeechSentence[],
  handed: (HandedBack | null)[],
): void {
  let carried: HandedBack | null = null;
  sentences.forEach((sentence, index) => {
    const { goesOn, staysOpen, segments } = sentence.speech;
    if (goesOn && carried !== null && segments[0]?.phrases.length === 0) handed[index] = carried;
    const own = segments.at(-1)?.phrases ?? [];
    if (!staysOpen) carried = null;
    else if (own.length > 0) carried = { phrases: own, from: sentence, firstOnly: true };
    else if (!goesOn) carried = null;
  });
  let closing: HandedBack | null = null;
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const { goesOn, staysOpen, segments } = sentence.speech;
    if (!staysOpen) closing = null;
    if (staysOpen && closing !== null && segments.at(-1)?.phrases.length === 0) {
      handed[index] ??= { ...closing, firstOnly: false };
    }
    const own = segments[0]?.phrases ?? [];
    if (goesOn && own.length > 0) closing = { phrases: own, from: sentence, firstOnly: true };
    else if (!goesOn) closing = null;
  }
}

/** The sentences that a credit covers: those before it in its paragraph, or the paragraph before. */
function creditedBy(sentences: readonly SpeechSentence[], index: number): number[] {
  const own = sentences[index]?.paragraph ?? 0;
  const before = sentences[index - 1];
  if (before === undefined) return [];
  const paragraph = before.paragraph === own ? own : own - 1;
  const found: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - covered); at -= 1) {
    const sentence = sentences[at];
    if (sentence?.paragraph !== paragraph || sentence.kind !== 'body') break;
    if (sentence.speech.credit !== null) break;
    found.push(at);
  }
  return found;
}

/** Whether a phrase names somebody besides outlets. */
export function hasSpeaker({ sources, cited }: Phrase): boolean {
  return [...sources, ...cited].some(({ kind }) => kind !== 'medium' && kind !== 'outlet');
}
