import type { Analysis } from '../../model/analysis.ts';

/** How many pages show something: those of articles, claims, events, people and places. */
export interface PageCount {
  readonly ofClaims: (claims: readonly string[]) => number;
  readonly ofEntity: (entity: string) => number;
  readonly articlesNaming: (entity: string) => number;
}

export function createPageCount(analysis: Analysis): PageCount {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const events = new Map<string, string[]>();
  for (const event of analysis.events) {
    for (const claim of event.claims) events.set(claim, [...(events.get(claim) ?? []), event.id]);
  }
  const articles = new Map<string, Set<string>>();
  for (const { id, mentions } of analysis.articles) {
    for (const { entity } of mentions) add(articles, entity, id);
  }
  const naming = new Map<string, Set<string>>();
  for (const { id, entities, attribution } of analysis.claims) {
    for (const entity of [attribution.speaker, ...entities]) {
      if (entity !== null) add(naming, entity, id);
    }
  }
  const pagesOf = (ids: readonly string[]): Set<string> =>
    new Set(
      ids.flatMap((id) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        const own = (events.get(id) ?? []).map((event) => `event ${event}`);
        return [`article ${claim.article}`, `claim ${claim.group}`, ...own];
      }),
    );
  return {
    ofClaims: (ids) => pagesOf(ids).size,
    ofEntity: (entity) => {
      const pages = pagesOf([...(naming.get(entity) ?? [])]);
      for (const article of articles.get(entity) ?? []) pages.add(`article ${article}`);
      return pages.add(`entity ${entity}`).size;
    },
    articlesNaming: (entity) => articles.get(entity)?.size ?? 0,
  };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
