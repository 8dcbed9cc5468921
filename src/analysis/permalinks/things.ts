import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { AddressContext } from './address-analysis.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { bestWording } from './best-wording.ts';
import type { Thing } from './thing.ts';

/** So many mentions of a discovered entity are remembered. */
const mentionsKept = 5;

/** From the claims of a thing to the keys by which it is known again. */
type MembersOf = (claims: readonly string[]) => string[];

/** An article is known again by its file, or by its text if the file has another name. */
export function articleThings<T extends Pick<Article, 'id' | 'seed'>>(
  { articles }: { readonly articles: readonly T[] },
  fingerprintOf: (article: T) => string,
): Thing[] {
  return articles.map((article) => ({
    kind: 'article',
    provisional: article.id,
    slug: article.id,
    members: [article.seed, fingerprintOf(article)],
  }));
}

/** What decides which groups have an address. */
interface GroupContext extends AddressContext {
  /** The final id of a claim. */
  readonly claimId: (id: string) => string;
}

/** Groups with a page, among them those that an editor has judged under an earlier address. */
export function groupThings(
  { articles, groups, claims, relations }: Analysis,
  membersOf: MembersOf,
  { before, slugOf, reviewed = new Set(), claimId }: GroupContext,
): Thing[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const related = new Set(relations.flatMap(({ a, b }) => [...a, ...b]));
  const keyed = groups.map((group) => ({ group, members: membersOf(group.claims) }));
  const judged = judgedGroups(
    keyed,
    before.filter(({ kind, id }) => kind === 'claim' && reviewed.has(id)),
  );
  return keyed.flatMap(({ group, members }): Thing[] => {
    const own = group.claims.flatMap((id) => byId.get(id) ?? []);
    const hasPage =
      new Set(own.map(({ article }) => article)).size > 1 ||
      group.claims.some((id) => related.has(id)) ||
      judged.has(group.id) ||
      (reviewed.size > 0 && group.claims.some((id) => reviewed.has(claimId(id))));
    if (!hasPage || own.length === 0) return [];
    const best = bestWording(own);
    const day = published.get(best.article) ?? null;
    const slug = [day, slugOf(best)].filter((part) => part !== null && part !== '').join('-');
    return [{ kind: 'claim', provisional: group.id, slug, members }];
  });
}

/** The groups that have most of what stood behind addresses: of equals the first. */
function judgedGroups(
  keyed: readonly {
    readonly group: { readonly id: string };
    readonly members: readonly string[];
  }[],
  addresses: readonly Permalink[],
): ReadonlySet<string> {
  const judged = addresses.map(({ members = [] }) => {
    const known = new Set(members);
    let [best, most] = ['', 0];
    for (const { group, members: own } of keyed) {
      const shared = own.filter((member) => known.has(member)).length;
      if (shared > most) [best, most] = [group.id, shared];
    }
    return best;
  });
  return new Set(judged);
}

/** Every event has a file, also one that only stands in the timelines of others. */
export function eventThings({ events }: Analysis, membersOf: MembersOf): Thing[] {
  return events.map(({ id, claims }) => ({
    kind: 'event',
    provisional: id,
    slug: id,
    members: membersOf(claims),
  }));
}

/**
 * Outlets and agencies stand among the sources, everybody and everything else among the entities.
 * What the gazetteer knows is known by its id; the rest by where it is first named in an article.
 */
export function entityThings(
  { entities, articles }: Analysis,
  articleId: (id: string) => string,
  isKnown: (entity: string) => boolean,
): Record<'entity' | 'source', Thing[]> {
  const discovered = new Set(entities.map(({ id }) => id).filter((id) => !isKnown(id)));
  const named = new Map<string, string[]>();
  for (const { id, mentions } of articles) {
    const seen = new Set<string>();
    for (const { entity, start } of mentions) {
      if (!discovered.has(entity) || seen.has(entity)) continue;
      seen.add(entity);
      const places = named.get(entity) ?? [];
      if (places.length < mentionsKept) named.set(entity, [...places, `${articleId(id)}@${start}`]);
    }
  }
  const things = (kind: 'entity' | 'source'): Thing[] =>
    entities
      .filter(({ type }) => (type === 'medium') === (kind === 'source'))
      .map(({ id }) => ({ kind, provisional: id, slug: id, members: named.get(id) ?? [] }));
  return { entity: things('entity'), source: things('source') };
}
