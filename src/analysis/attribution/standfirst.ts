import type { PartOfSpeech } from '../../model/token.ts';
import type { HandedBack } from './handed-back.ts';
import type { SpeechSentence } from './speech-sentence.ts';

/** How many sentences of the article may repeat what stands above it. */
const searched = 20;

/** A standfirst of fewer words with a meaning says too little to be recognised. */
const fewestWords = 4;

/** Which share of its words a later sentence must have. */
const share = 0.8;

/**
 * Who vouches for a standfirst: the first paragraph often says without a source what a later
 * sentence says with one.
 *
 * @returns The attribution of the one later sentence that has the same words; null if there is
 *   none.
 */
export function repeatedLater(sentences: readonly SpeechSentence[]): HandedBack | null {
  const [first] = sentences;
  if (first?.kind !== 'body') return null;
  if (first.speech.segments.some(({ phrases }) => phrases.length > 0)) return null;
  const words = wordsOf(first);
  if (words.size < fewestWords) return null;
  for (const later of sentences.slice(1, searched)) {
    const [segment] = later.speech.segments;
    if (segment === undefined || segment.phrases.length === 0) continue;
    const repeated = wordsOf(later);
    const same = [...words].filter((word) => repeated.has(word)).length;
    if (same >= share * words.size) {
      return { phrases: segment.phrases, from: later, firstOnly: false };
    }
  }
  return null;
}

/** The lemmas of a sentence's words with a meaning. */
function wordsOf({ tokens }: SpeechSentence): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { readings } of tokens) {
    const [first] = readings;
    if (first !== undefined && meaning.has(first.pos)) words.add(first.lemma);
  }
  return words;
}

const meaning: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
