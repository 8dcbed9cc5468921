import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { bestWording } from './best-wording.ts';
import { claimKeys } from './claim-keys.ts';
import { mint } from './mint.ts';
import { renameAnalysis } from './rename-analysis.ts';
import type { Thing } from './thing.ts';

/** What minting needs besides the analysis. */
export interface AddressContext {
  /** Every address of earlier runs. */
  readonly before: Permalinks;
  /** The text of an article's seed. */
  readonly textOf: (article: string) => string;
  /** The address that a claim's words would like: romanised, without a date. */
  readonly slugOf: (claim: Claim) => string;
}

/** The analysis under its addresses, and every address minted so far. */
export interface AddressedAnalysis {
  readonly analysis: Analysis;
  readonly permalinks: Permalinks;
}

/**
 * Gives every page of an analysis its address. Groups that have no page of their own are called
 * after their first claim, an anchor on the page of its article.
 *
 * @param analysis With provisional ids; those of articles, claims and entities stay.
 */
export function addressAnalysis(analysis: Analysis, context: AddressContext): AddressedAnalysis {
  const keys = keysOf(analysis, context);
  const groups = mint('claim', groupThings(analysis, keys, context), context.before);
  const events = mint('event', eventThings(analysis, keys), groups.permalinks);
  const articles = mint('article', analysis.articles.map(asItself('article')), events.permalinks);
  const entities = mint('entity', named(analysis, 'entity'), articles.permalinks);
  const sources = mint('source', named(analysis, 'source'), entities.permalinks);
  const renamed = renameAnalysis(analysis, {
    article: (id) => id,
    claim: (id) => id,
    group: (id) => groups.ids.get(id) ?? id,
    event: (id) => events.ids.get(id) ?? id,
    entity: (id) => id,
  });
  return { analysis: renamed, permalinks: sources.permalinks };
}

function keysOf(analysis: Analysis, { textOf }: AddressContext): Map<string, string> {
  const byArticle = Map.groupBy(analysis.claims, ({ article }) => article);
  return new Map(
    analysis.articles.flatMap((article) => [
      ...claimKeys(article.id, article, byArticle.get(article.id) ?? [], textOf(article.id)),
    ]),
  );
}

function groupThings(
  { groups, claims, relations, articles }: Analysis,
  keys: ReadonlyMap<string, string>,
  { slugOf }: AddressContext,
): Thing[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const related = new Set(relations.flatMap(({ a, b }) => [...a, ...b]));
  return groups.map((group): Thing => {
    const members = group.claims.flatMap((id) => byId.get(id) ?? []);
    const best = bestWording(members);
    const standIn = new Set(members.map(({ article }) => article));
    const day = published.get(best.article) ?? null;
    return {
      kind: 'claim',
      provisional: group.id,
      slug: [day, slugOf(best)].filter(Boolean).join('-'),
      members: keysFor(group.claims, keys),
      paged: standIn.size > 1 || group.claims.some((id) => related.has(id)),
    };
  });
}

function eventThings({ events }: Analysis, keys: ReadonlyMap<string, string>): Thing[] {
  return events.map(({ id, claims }) => ({
    kind: 'event',
    provisional: id,
    slug: id,
    members: keysFor(claims, keys),
    paged: true,
  }));
}

function keysFor(claims: readonly string[], keys: ReadonlyMap<string, string>): string[] {
  return claims.flatMap((id) => keys.get(id) ?? []).toSorted();
}

/** Articles and entities are known by their ids. */
function asItself(kind: Thing['kind']): (item: { readonly id: string }) => Thing {
  return ({ id }) => ({ kind, provisional: id, slug: id, members: [], paged: true });
}

/** Outlets and agencies stand among the sources, everything else among the entities. */
function named({ entities }: Analysis, kind: 'entity' | 'source'): Thing[] {
  return entities
    .filter(({ type }) => (type === 'medium') === (kind === 'source'))
    .map(asItself(kind));
}
