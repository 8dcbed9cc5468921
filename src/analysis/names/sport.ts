import { perWord } from '../../text/per-word.ts';
import type { SentenceReading } from '../../model/article-reading.ts';

/** How many different words of sport make a text one about sport. */
const enough = 3;

/** Whether a text is about sport, where names of towns are those of clubs too. */
export type SportTest = (sentences: readonly Pick<SentenceReading, 'tokens'>[]) => boolean;

const none = { lemma: null };

/** Compiles the words of a language, lemmas, that tell a text about sport. */
export function compileSport(words: readonly string[]): SportTest {
  const lemmas = new Set(words);
  const sportOf = perWord(
    ({ readings }) => readings.find(({ lemma }) => lemmas.has(lemma)) ?? none,
  );
  return (sentences) => {
    const found = new Set<string>();
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        const { lemma } = token.kind === 'word' ? sportOf(token) : none;
        if (lemma === null) continue;
        found.add(lemma);
        if (found.size >= enough) return true;
      }
    }
    return false;
  };
}
