import type { ArticleReading, ClaimReading } from '../../model/article-reading.ts';
import type { Claim } from '../../model/claim.ts';
import type { CorpusArticle } from '../claim-groups/corpus-claims.ts';
import type { Standing } from './article-memory.ts';

/**
 * Gives an article of a corpus and its claims their ids, and the entities in it the ids that the
 * whole corpus has settled on.
 *
 * @returns The groups of the claims are still empty.
 */
export function identifyArticle(
  reading: ArticleReading,
  { id, entityId }: Pick<Standing, 'id' | 'entityId'>,
): CorpusArticle {
  const { seed, sentences, abstentions } = reading;
  const claims = reading.claims.map((claim, index) => ({
    ...identifiedClaim(claim, entityId),
    id: `${id}-c${index + 1}`,
    article: id,
  }));
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  return {
    claims,
    reading,
    article: {
      id,
      seed: seed.file,
      lang: seed.lang,
      published: seed.published,
      publisher: reading.publisher === null ? null : entityId(reading.publisher),
      title: seed.title,
      sentences: sentences.map(({ start, end, kind }, index) => ({
        start,
        end,
        kind,
        claims: (bySentence.get(index) ?? []).map((claim) => claim.id),
        abstained: abstentions[index] ?? null,
      })),
      mentions: reading.mentions.map((mention) => ({
        ...mention,
        entity: entityId(mention.entity),
      })),
      dates: [...reading.dates],
      quantities: [...reading.quantities],
      ...(seed.versions === undefined ? {} : { versions: [...seed.versions] }),
    },
  };
}

function identifiedClaim(
  { attribution, ...claim }: ClaimReading,
  entityId: (entity: string) => string,
): Omit<Claim, 'id' | 'article'> {
  const all = (entities: readonly string[]): string[] => [...new Set(entities.map(entityId))];
  const { speaker } = attribution;
  return {
    ...claim,
    attribution: {
      ...attribution,
      speaker: speaker === null ? null : entityId(speaker),
      via: all(attribution.via),
    },
    hedges: [...claim.hedges],
    loaded: [...claim.loaded],
    dates: [...claim.dates],
    quantities: [...claim.quantities],
    entities: all(claim.entities),
    context: all(claim.context),
    concepts: [...claim.concepts],
    group: '',
  };
}
