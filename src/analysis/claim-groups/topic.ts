import type { CompareContext } from './compare/context.ts';
import type { CorpusClaim } from './corpus-claim.ts';

/** A state is in many articles, so that it says little of what one is about. */
const entityWeight = { state: 0.5, other: 1.5 } as const;

/** What an article is about. */
export interface WeightedTopic {
  /** The numbers of entities and of sets of kindred concepts, ascending. */
  readonly codes: readonly number[];
  /** For each code what it weighs: the same in every topic. */
  readonly weights: readonly number[];
  /** Of all weights. */
  readonly total: number;
}

/**
 * What an article is about, with weights: the entities and the kindred concepts of its first
 * sentences.
 *
 * @param claim Any claim of the article.
 */
export function topicOf(
  { topic, topicConcepts }: CorpusClaim,
  { facts, notions, numbers }: CompareContext,
): WeightedTopic {
  const weights = new Map<number, number>();
  for (const entity of topic.map(facts.comparedAs)) {
    const weight = entityWeight[facts.standsFor(entity) === null ? 'other' : 'state'];
    weights.set(numbers.topicNumberOf(entity), weight);
  }
  for (const concept of topicConcepts) {
    if (notions.weightOf(concept) < 1) continue;
    weights.set(numbers.topicNumberOf(`concept:${notions.kinOf(concept)}`), 1);
  }
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return {
    codes: sorted.map(([code]) => code),
    weights: sorted.map(([, weight]) => weight),
    total: sorted.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

/** What two topics have in common weighs so much. */
export function sharedTopic(a: WeightedTopic, b: WeightedTopic): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.codes.length && j < b.codes.length) {
    const difference = (a.codes[i] ?? 0) - (b.codes[j] ?? 0);
    if (difference === 0) shared += a.weights[i] ?? 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
