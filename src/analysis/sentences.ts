import type { SentenceReading } from '../model/article-reading.ts';
import type { LoadedLanguage } from '../model/language.ts';
import type { Seed } from '../model/seed.ts';
import { compileStopRules } from './sentences/abbreviations.ts';
import { sentenceSpans } from './sentences/boundaries.ts';
import { compileContextRules, inContext } from './sentences/in-context.ts';
import { compileKindRules, kindOf } from './sentences/kind.ts';
import { paragraphs } from './sentences/paragraphs.ts';
import { verbTest } from './sentences/predicate.ts';
import { readTokens } from './sentences/tokens.ts';

/** Reads the sentences of a seed; see `createSentenceReader`. */
export type SentenceReader = (seed: Pick<Seed, 'text' | 'bodyStart'>) => SentenceReading[];

/**
 * Compiles the sentence rules of a language once.
 *
 * @returns A function that splits a seed into sentences with tokens, readings and kind. Together
 *   the sentences cover every non-space character behind the header; their ends exclude white space.
 */
export function createSentenceReader(
  language: Pick<LoadedLanguage, 'sentences' | 'readings' | 'morphology'>,
): SentenceReader {
  const stops = compileStopRules(language.sentences, verbTest(language.morphology));
  const context = compileContextRules(language.readings);
  const kinds = compileKindRules(language.sentences);
  return ({ text, bodyStart }) => {
    const groups = paragraphs(text, bodyStart).map((paragraph) =>
      sentenceSpans(text, paragraph, stops).map(({ start, end }) => ({
        start,
        end,
        tokens: inContext(readTokens(text, start, end, language.morphology), context),
      })),
    );
    const lastBody = groups.findLastIndex((group) => group.some(isClosed));
    return groups.flatMap((group, paragraph) =>
      group.map((sentence): SentenceReading => {
        const leads = paragraph === 0;
        const surroundings = {
          alone: group.length === 1,
          leads,
          bodyFollows: paragraph < lastBody,
        };
        const { start, end, tokens } = sentence;
        const kind = kindOf({ sentence, ...surroundings }, kinds);
        return { start, end, tokens, paragraph, kind };
      }),
    );
  };
}

/** A sentence with a final mark, as the body of an article has it. */
function isClosed({ tokens }: Pick<SentenceReading, 'tokens'>): boolean {
  return tokens.slice(-2).some((token) => /^[.!?…]/u.test(token.text));
}
