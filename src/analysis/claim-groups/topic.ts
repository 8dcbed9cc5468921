import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import type { Notions } from './notions.ts';

/** A state is in many articles, so that it says little of what one is about. */
const entityWeight = { state: 0.5, other: 1.5 } as const;

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
): ReadonlyMap<string, number> {
  return new Map([
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
}
