import type { SentenceKind } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { introductionsIn, type Introduction } from './people.ts';
import { readSpeech, type SentenceSpeech } from './read-speech.ts';
import type { SentenceView } from './sentence-view.ts';

/** What the attribution of an article needs of each of its sentences. */
export interface SpeechSentence {
  readonly kind: SentenceKind;
  readonly paragraph: number;
  /** The printed words of a stretch of its tokens. */
  readonly textOf: (from: number, to: number) => string;
  readonly speech: SentenceSpeech;
  readonly people: readonly Introduction[];
  readonly tokens: readonly Token[];
}

/**
 * Reads who speaks in one sentence.
 *
 * @param text The text of the seed.
 * @param leads Whether it is the first one, which may begin with a dateline.
 */
export function speechSentence(view: SentenceView, text: string, leads: boolean): SpeechSentence {
  const { kind, paragraph, start, end, tokens } = view.sentence;
  return {
    kind,
    paragraph,
    speech: readSpeech(view, leads),
    people: introductionsIn(view),
    tokens,
    textOf: (from, to) => text.slice(tokens[from]?.start ?? start, tokens[to - 1]?.end ?? end),
  };
}
