import type { Concept } from '../../src/model/concept.ts';
import type { LanguageCode } from '../../src/model/language-code.ts';
import type { Morphology, PartOfSpeech } from '../../src/model/token.ts';
import type { WordReader } from '../../src/search/records/search-sources.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const functional: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'CONJ', 'PART', 'PRON', 'DET']);

/** Reads words by the dictionaries: the best lemma of each, and its concepts. */
export function createWordReader(
  morphologies: Readonly<Record<LanguageCode, Morphology>>,
  concepts: readonly Concept[],
): WordReader {
  const byWord = new Map<string, string[]>();
  for (const { key, ...words } of concepts) {
    for (const code of ['en', 'uk', 'ru'] as const) {
      for (const word of words[code]) {
        const known = byWord.get(`${code} ${fold(word)}`);
        if (known === undefined) byWord.set(`${code} ${fold(word)}`, [key]);
        else known.push(key);
      }
    }
  }
  return (text, lang) =>
    tokenize(text)
      .filter(({ kind }) => kind === 'word' || kind === 'number')
      .map((token) => {
        const [best] = token.kind === 'word' ? morphologies[lang].readings(token.fold) : [];
        const lemma = best?.lemma ?? token.fold;
        return {
          start: token.start,
          end: token.end,
          fold: token.fold,
          lemma: token.kind === 'number' ? token.fold.replace(/\s/gu, '') : lemma,
          functional: best !== undefined && functional.has(best.pos),
          concepts: byWord.get(`${lang} ${lemma}`) ?? byWord.get(`${lang} ${token.fold}`) ?? [],
        };
      });
}
