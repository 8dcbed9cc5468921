import type { Analysis } from '../model/analysis.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { PermalinkKind, Permalinks } from '../model/permalinks.ts';
import type { Romaniser } from '../text/romanise.ts';
import { slug } from '../text/slug.ts';
import { bestWording } from './permalinks/best-wording.ts';
import { claimKeys } from './permalinks/claim-keys.ts';
import { fingerprint } from './permalinks/fingerprint.ts';
import { mint } from './permalinks/mint.ts';
import { renameAnalysis } from './permalinks/rename-analysis.ts';
import type { Thing } from './permalinks/thing.ts';

/** What addresses are minted from. */
export interface PermalinkSource {
  /** With provisional ids, which no earlier run has influenced. */
  readonly analysis: Analysis;
  /** The text of a seed, by its file name. */
  readonly textOf: (seed: string) => string;
  readonly romanisers: Readonly<Record<LanguageCode, Romaniser>>;
  /** Whether the gazetteer has an entity, so that its id never changes. */
  readonly isKnown: (entity: string) => boolean;
  /** The groups on which an editor has given a verdict, by address. */
  readonly reviewed: ReadonlySet<string>;
}

/** So many words of a claim stand in its address. */
const wordsOfClaim = 8;

/** So many mentions of a discovered entity are remembered. */
const mentionsKept = 5;

/**
 * Gives everything its permanent address: what an earlier run knew keeps it, what is new gets a
 * readable one. Analysis does not depend on earlier runs; addresses may.
 *
 * Articles are known again by their file or text, groups of claims and events by their claims, entities that
 * the gazetteer does not have by where they are named. A group has an address of its own if it
 * stands in two articles, if a relation touches it or an editor has judged it; another group goes by
 * the id of its first claim, which is its anchor on the article's page. An event without a page
 * (`page: false`) keeps its provisional id.
 *
 * @param before Every address of earlier runs, in the order of minting.
 * @returns The analysis with its final ids, and `before` with what has become of it, followed by the
 *   new addresses.
 */
export function assignPermalinks(
  { analysis, textOf, romanisers, isKnown, reviewed }: PermalinkSource,
  before: Permalinks,
): { analysis: Analysis; permalinks: Permalinks } {
  const articles = mint('article', articleThings(analysis, textOf), before);
  const articleId = (id: string): string => articles.ids.get(id) ?? id;
  const claimsOf = Map.groupBy(analysis.claims, ({ article }) => article);
  const keys = new Map(
    analysis.articles.flatMap((article) => [
      ...claimKeys(
        articleId(article.id),
        article,
        claimsOf.get(article.id) ?? [],
        textOf(article.seed),
      ),
    ]),
  );
  const keysOf = (claims: readonly string[]): string[] =>
    claims.flatMap((claim) => keys.get(claim) ?? []).toSorted();
  const langOf = new Map(analysis.articles.map(({ id, lang, seed }) => [id, { lang, seed }]));
  const wording = (claim: Claim): string => {
    const { lang, seed } = langOf.get(claim.article) ?? {};
    if (lang === undefined || seed === undefined) return '';
    return slug(textOf(seed).slice(claim.start, claim.end), romanisers[lang], wordsOfClaim);
  };
  const groups = mint(
    'claim',
    groupThings(analysis, { keysOf, wording, before, reviewed }),
    articles.permalinks,
  );
  const events = mint('event', eventThings(analysis, keysOf), groups.permalinks);
  const entityIds = new Map<string, string>();
  let permalinks = events.permalinks;
  for (const kind of ['entity', 'source'] as const) {
    const minted = mint(kind, entityThings(kind, analysis, articleId, isKnown), permalinks);
    permalinks = minted.permalinks;
    for (const [provisional, id] of minted.ids) entityIds.set(provisional, id);
  }
  const claimId = claimRenaming(articleId);
  const groupId = new Map(
    analysis.groups.map(({ id, claims }) => [id, groups.ids.get(id) ?? claimId(claims[0] ?? id)]),
  );
  const eventIds = untaken(analysis, events.ids, permalinks);
  return {
    permalinks,
    analysis: renameAnalysis(analysis, {
      article: articleId,
      claim: claimId,
      group: (id) => groupId.get(id) ?? id,
      event: (id) => eventIds.get(id) ?? id,
      entity: (id) => entityIds.get(id) ?? id,
    }),
  };
}

/** An article is known again by its file, or by its text if the file has another name. */
function articleThings({ articles }: Analysis, textOf: (seed: string) => string): Thing[] {
  return articles.map(({ id, seed }) => ({
    kind: 'article',
    provisional: id,
    slug: id,
    members: [seed, fingerprint(textOf(seed))],
    paged: true,
  }));
}

interface GroupContext {
  readonly keysOf: (claims: readonly string[]) => string[];
  readonly wording: (claim: Claim) => string;
  readonly before: Permalinks;
  readonly reviewed: ReadonlySet<string>;
}

/** Groups with a page, and those that an earlier run gave one that an editor has judged. */
function groupThings(
  { groups, claims, relations }: Analysis,
  { keysOf, wording, before, reviewed }: GroupContext,
): Thing[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const related = new Set(
    relations.flatMap(({ a, b }) => [...a, ...b].map((id) => byId.get(id)?.group)),
  );
  const judged = new Set(
    before
      .filter(({ kind, id }) => kind === 'claim' && reviewed.has(id))
      .flatMap(({ members }) => members ?? []),
  );
  return groups.flatMap((group): Thing[] => {
    const members = keysOf(group.claims);
    const own = group.claims.flatMap((id) => byId.get(id) ?? []);
    const articles = new Set(own.map(({ article }) => article)).size;
    const paged =
      articles > 1 || related.has(group.id) || members.some((member) => judged.has(member));
    if (!paged || own.length === 0) return [];
    return [
      { kind: 'claim', provisional: group.id, slug: wording(bestWording(own)), members, paged },
    ];
  });
}

function eventThings(
  { events }: Analysis,
  keysOf: (claims: readonly string[]) => string[],
): Thing[] {
  return events.map(({ id, claims, page = true }) => ({
    kind: 'event',
    provisional: id,
    slug: id,
    members: keysOf(claims),
    paged: page,
  }));
}

/** A medium has its page among the sources, everybody and everything else among the entities. */
function entityThings(
  kind: Extract<PermalinkKind, 'entity' | 'source'>,
  { entities, articles }: Analysis,
  articleId: (id: string) => string,
  isKnown: (entity: string) => boolean,
): Thing[] {
  const own = entities.filter(({ type }) => (type === 'medium') === (kind === 'source'));
  const discovered = new Set(own.filter(({ id }) => !isKnown(id)).map(({ id }) => id));
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
  return own.map(({ id }: Entity) => ({
    kind,
    provisional: id,
    slug: id,
    members: named.get(id) ?? [],
    paged: true,
  }));
}

/** The id of a claim is that of its article and its number there. */
function claimRenaming(articleId: (id: string) => string): (id: string) => string {
  return (id) => {
    const [, article, number] = /^(.*)(-c\d+)$/u.exec(id) ?? [];
    return article === undefined || number === undefined ? id : `${articleId(article)}${number}`;
  };
}

/** Ids of all events: the minted ones, and for those without a page ids that no page has or had. */
function untaken(
  { events }: Analysis,
  minted: ReadonlyMap<string, string>,
  permalinks: Permalinks,
): Map<string, string> {
  const taken = new Set(permalinks.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  const ids = new Map(minted);
  for (const { id } of events) {
    if (ids.has(id)) continue;
    let own = id;
    for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
    taken.add(own);
    ids.set(id, own);
  }
  return ids;
}
