import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { ClaimGroup } from '../model/claim-group.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Relation } from '../model/relation.ts';
import type { Seed } from '../model/seed.ts';

/** An analysis with the seeds that it is of, ready for look-up by id. */
export interface Corpus {
  readonly analysis: Analysis;
  article(id: string): Article;
  claim(id: string): Claim;
  group(id: string): ClaimGroup;
  /** Null for an id that no event of the analysis has. */
  event(id: string): Event | null;
  /** Null for an id that no entity of the analysis has. */
  entity(id: string): Entity | null;
  /** The seed of an article. */
  seed(article: string): Seed;
  /** The claims of an article, in order. */
  claimsOf(article: string): readonly Claim[];
  /** The relations that touch a claim of the group. */
  relationsOf(group: ClaimGroup): readonly Relation[];
  /** The claim's own words. */
  wording(claim: Claim): string;
}

/** @param seeds The seeds of the analysis, in any order. */
export function createCorpus(analysis: Analysis, seeds: readonly Seed[]): Corpus {
  const articles = new Map(analysis.articles.map((article) => [article.id, article]));
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const groups = new Map(analysis.groups.map((group) => [group.id, group]));
  const events = new Map(analysis.events.map((event) => [event.id, event]));
  const seedsByFile = new Map(seeds.map((seed) => [seed.file, seed]));
  const claimsByArticle = Map.groupBy(analysis.claims, (claim) => claim.article);
  const relations = new Map<string, Set<Relation>>();
  for (const relation of analysis.relations) {
    for (const id of [...relation.a, ...relation.b]) {
      const group = must(claims, id, 'claim').group;
      relations.set(group, (relations.get(group) ?? new Set()).add(relation));
    }
  }
  const article = (id: string): Article => must(articles, id, 'article');
  const seed = (id: string): Seed => must(seedsByFile, article(id).seed, 'seed');
  return {
    analysis,
    article,
    claim: (id) => must(claims, id, 'claim'),
    group: (id) => must(groups, id, 'group'),
    event: (id) => events.get(id) ?? null,
    entity: (id) => entities.get(id) ?? null,
    seed,
    claimsOf: (id) => claimsByArticle.get(id) ?? [],
    relationsOf: ({ id }) => [...(relations.get(id) ?? [])],
    wording: (claim) => seed(claim.article).text.slice(claim.start, claim.end),
  };
}

function must<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The analysis names the ${kind} ${id} and has none`);
  return found;
}
