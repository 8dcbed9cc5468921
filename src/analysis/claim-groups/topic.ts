import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import type { Notions } from './notions.ts';

/** A state is in many articles, so that it says little of what one is about. */
const entityWeight = { state: 0.5, other: 1.5 } as const;

/** What an article is about. */
export interface WeightedTopic {
  /** By entity, or `concept:` with the name of kindred concepts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Of all weights. */
  readonly total: number;
}

/**
 * What an article is about, with weights: the entities and the kindred concepts (as `concept:` keys)
 * of its first sentences.
 *
 * @param claim Any claim of the article.
 */
export function topicOf(
  { topic, topicConcepts }: CorpusClaim,
  facts: EntityFacts,
  notions: Notions,
): WeightedTopic {
  const weights = new Map([
    ...topic
      .map(facts.comparedAs)
      .map(
        (entity) =>
          [entity, entityWeight[facts.standsFor(entity) === null ? 'other' : 'state']] as const,
      ),
    ...topicConcepts
      .filter((concept) => notions.weightOf(concept) >= 1)
      .map((concept) => [`concept:${notions.kinOf(concept)}`, 1] as const),
  ]);
  return { weights, total: weights.values().reduce((sum, weight) => sum + weight, 0) };
}
