import type { AlignedSentence } from '../alignment.ts';
import type { Outcome } from '../score.ts';

/** Sentences found with both ends exact. */
export function sentences(aligned: readonly AlignedSentence[]): Outcome {
  const key = (article: string, span: { start: number; end: number }): string =>
    `${article}:${span.start}-${span.end}`;
  const expected = new Set(aligned.map(({ article, gold }) => key(article.seed, gold)));
  const articles = new Set(aligned.map(({ article }) => article));
  const found = [...articles].flatMap((article) =>
    article.sentences.map((sentence) => key(article.seed, sentence)),
  );
  return {
    right: found.filter((item) => expected.has(item)),
    false: found.filter((item) => !expected.has(item)),
    missed: [...expected].filter((item) => !found.includes(item)),
  };
}
