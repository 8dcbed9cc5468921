import type { LanguageCode } from '../model/language-code.ts';
import type { Orthography } from '../model/language/orthography.ts';
import { fold } from './fold.ts';

/** Finds the language of a sentence or of a whole document. */
export interface LanguageDetector {
  /** Null if the text has no letters of the known languages or if two languages are equally likely. */
  sentence(text: string): LanguageCode | null;
  /** As `sentence`, but by the votes of the document's first lines. */
  document(text: string): LanguageCode | null;
}

/** A word of the function-word list weighs as much as this many own letters. */
const functionWordWeight = 2;

/** How much of a document is read, in UTF-16 units: enough for any vote, and bounded. */
const documentReach = 8000;

/**
 * Compiles the letter and function-word rule: a text belongs to the language whose own letters and
 * function words it has most of. A letter outside of a language's alphabet speaks against it.
 */
export function createLanguageDetector(
  orthographies: Readonly<Record<LanguageCode, Orthography>>,
): LanguageDetector {
  const languages = codesOf(orthographies).map((code) => {
    const { letters, ownLetters, functionWords } = orthographies[code];
    return {
      code,
      letters: new Set(letters),
      ownLetters: new Set(ownLetters),
      functionWords: new Set(functionWords),
    };
  });
  const sentence = (text: string): LanguageCode | null => {
    const scores = languages.map(() => 0);
    for (const [word] of text.matchAll(/[\p{L}\p{M}'’ʼ-]+/gu)) {
      const folded = fold(word);
      languages.forEach((language, index) => {
        let score = language.functionWords.has(folded) ? functionWordWeight : 0;
        let foreign = false;
        let own = false;
        for (const letter of folded) {
          if (language.ownLetters.has(letter)) own = true;
          else if (/\p{L}/u.test(letter) && !language.letters.has(letter)) foreign = true;
        }
        if (foreign) score -= 1;
        else if (own) score += 1;
        else score += 0.25;
        scores[index] = (scores[index] ?? 0) + score;
      });
    }
    const best = Math.max(...scores);
    const winners = languages.filter((_, index) => scores[index] === best);
    const [winner] = winners;
    return best > 0 && winners.length === 1 && winner !== undefined ? winner.code : null;
  };
  return { sentence, document: (text) => sentence(text.slice(0, documentReach)) };
}

function codesOf(record: Readonly<Record<LanguageCode, unknown>>): LanguageCode[] {
  // Object.keys forgets the type of the keys; the record has exactly these.
  return Object.keys(record) as LanguageCode[];
}
