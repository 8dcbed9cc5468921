import type { ArticleReading, ClaimReading } from '../../model/article-reading.ts';
import type { Claim } from '../../model/claim.ts';
import type { CorpusArticle } from '../claim-groups/corpus-claims.ts';

/**
 * Gives the articles of a corpus and their claims ids, and the entities in them the ids that the
 * whole corpus has settled on.
 *
 * @param ids The id of each reading's article.
 * @param entityId From the entity of a seed's reading to that of the corpus.
 * @returns Articles in the order of their ids; the groups of the claims are still empty.
 */
export function identifyArticles(
  readings: readonly ArticleReading[],
  ids: readonly string[],
  entityId: (file: string, entity: string) => string,
): CorpusArticle[] {
  return readings
    .map((reading, index) =>
      identified(reading, ids[index] ?? '', (entity) => entityId(reading.seed.file, entity)),
    )
    .toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function identified(
  reading: ArticleReading,
  id: string,
  entityId: (entity: string) => string,
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
      publisher: reading.publisher,
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
    dates: [...claim.dates],
    quantities: [...claim.quantities],
    entities: all(claim.entities),
    context: all(claim.context),
    concepts: [...claim.concepts],
    group: '',
  };
}
