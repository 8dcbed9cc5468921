import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';

/** What a reader typed: words to be found in any form, and phrases to be found as they are. */
export interface ParsedQuery {
  /** Folded, in order; those of phrases too. */
  readonly words: readonly string[];
  /** Folded words of each phrase in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
}

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** @example parseQuery('"мирний план" Київ') // => words: мирний, план, київ; one phrase */
export function parseQuery(text: string): ParsedQuery {
  return {
    words: wordsOf(text),
    phrases: [...text.matchAll(quoted)]
      .map(([, inner = '']) => wordsOf(inner))
      .filter(({ length }) => length > 0),
  };
}

/** The words and numbers of a text, folded. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => fold(token.text));
}

/** Whether the words of a phrase stand in a text one after the other. */
export function hasPhrase(text: string, phrase: readonly string[]): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
}
