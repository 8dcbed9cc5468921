import type { LanguageCode } from '../model/language-code.ts';

/** One cell of the quality table. */
export interface Score {
  readonly measure: string;
  readonly language: LanguageCode | 'all';
  /** F1, accuracy or precision between 0 and 1, or a plain count. */
  readonly value: number;
  /** What the value is counted from: "112 found, 3 false, 2 missed". */
  readonly detail: string;
  /** The cases that went wrong, named so that they can be looked up. */
  readonly misses: readonly string[];
}

/** Right, false and missed items, each named. */
export interface Outcome {
  readonly right: readonly string[];
  readonly false: readonly string[];
  readonly missed: readonly string[];
}

/** The harmonic mean of precision and recall; 1 if there was nothing to find and nothing found. */
export function f1({ right, false: wrong, missed }: Outcome): number {
  const all = 2 * right.length + wrong.length + missed.length;
  return all === 0 ? 1 : (2 * right.length) / all;
}

/** A score from an outcome. */
export function f1Score(measure: string, language: Score['language'], outcome: Outcome): Score {
  return {
    measure,
    language,
    value: f1(outcome),
    detail: `${outcome.right.length} right, ${outcome.false.length} false, ${outcome.missed.length} missed`,
    misses: [
      ...outcome.false.map((item) => `false: ${item}`),
      ...outcome.missed.map((item) => `missed: ${item}`),
    ],
  };
}

/** The share of right answers. */
export function accuracyScore(
  measure: string,
  language: Score['language'],
  right: readonly string[],
  wrong: readonly string[],
): Score {
  const total = right.length + wrong.length;
  return {
    measure,
    language,
    value: total === 0 ? 1 : right.length / total,
    detail: `${right.length} of ${total}`,
    misses: wrong,
  };
}
