import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { Event } from '../../model/event.ts';
import type { Permalink, Permalinks } from '../../model/permalinks.ts';
import { createAddressMemory, type AddressMemory } from './address-memory.ts';
import { claimKeys } from './claim-keys.ts';
import { editedAddresses, ownChoices, setAside, type EventEdits } from './edited-events.ts';
import { fingerprint } from './fingerprint.ts';
import { mint, type Minted } from './mint.ts';
import { renameAnalysis } from './rename-analysis.ts';
import { articleThings, entityThings, eventThings, groupThings } from './things.ts';

/** What minting needs besides the analysis. */
export interface AddressContext {
  /** Every address of earlier runs, in the order of minting. */
  readonly before: Permalinks;
  /** The text of an article's seed. */
  readonly textOf: (article: string) => string;
  /** The address that a claim's words would like: romanised, without a date. */
  readonly slugOf: (claim: Claim) => string;
  /** Whether the gazetteer has an entity, so that its id never changes; if not given, all of them. */
  readonly isKnown?: (entity: string) => boolean;
  /**
   * The groups, by address, that an editor has judged: they have a page whatever becomes of them. A
   * group without an address is named by the id of one of its claims.
   */
  readonly reviewed?: ReadonlySet<string>;
  /** From an entity that an editor made a part of another to that one. */
  readonly mergedEntities?: ReadonlyMap<string, string>;
  /** What editors do to the events; if not given, nothing. */
  readonly eventEdits?: EventEdits | null;
  /** Of earlier analyses of the same articles; it changes nothing that is found. */
  readonly memory?: AddressMemory;
}

/** The analysis under its addresses, and every address minted so far. */
export interface AddressedAnalysis {
  readonly analysis: Analysis;
  readonly permalinks: Permalinks;
  /** What editors decided about events and cannot be applied. */
  readonly misses: readonly Miss[];
}

/**
 * Gives everything its permanent address: what an earlier run knew keeps it, what is new gets a
 * readable one. Analysis does not depend on earlier runs; addresses may.
 *
 * Articles are known again by their file or text, groups of claims and events by their claims,
 * entities that the gazetteer does not have by where they are named. A group has an address of its
 * own if it stands in two articles, if a relation touches it or an editor has judged it; another
 * group goes by the id of its first claim, which is its anchor on the article's page.
 *
 * @param analysis With provisional ids, which no earlier run has influenced.
 * @returns The analysis with its final ids, and `before` with what has become of it, followed by the
 *   new addresses.
 */
export function addressAnalysis(analysis: Analysis, context: AddressContext): AddressedAnalysis {
  const { before, textOf, isKnown = () => true, memory = createAddressMemory() } = context;
  const fingerprintOf = (article: Article): string =>
    memory.fingerprints([article], '', () => fingerprint(textOf(article.id)));
  const articles = mint('article', articleThings(analysis, fingerprintOf), before);
  const articleId = (id: string): string => articles.ids.get(id) ?? id;
  const keys = keysOf(analysis, articleId, textOf, memory);
  const members = (claims: readonly string[]): string[] =>
    claims.flatMap((claim) => keys.get(claim) ?? []).toSorted();
  const claimId = claimRenaming(articleId);
  const groups = mint(
    'claim',
    groupThings(analysis, members, { ...context, claimId }),
    articles.permalinks,
  );
  const { events, minted, misses } = mintEvents(
    analysis,
    members,
    groups.permalinks,
    context.eventEdits ?? null,
  );
  const things = entityThings(analysis, articleId, isKnown);
  const entities = mint('entity', things.entity, minted.permalinks);
  const sources = mint('source', things.source, entities.permalinks);
  const groupId = new Map(
    analysis.groups.map(({ id, claims }) => [id, groups.ids.get(id) ?? claimId(claims[0] ?? id)]),
  );
  const edited = { ...analysis, events: [...events] };
  const renamed = renameAnalysis(edited, {
    article: articleId,
    claim: claimId,
    group: (id) => groupId.get(id) ?? id,
    event: (id) => minted.ids.get(id) ?? id,
    entity: (id) => entities.ids.get(id) ?? sources.ids.get(id) ?? id,
  });
  const { mergedEntities = new Map<string, string>() } = context;
  return { analysis: renamed, permalinks: led(sources.permalinks, mergedEntities), misses };
}

/** The addresses of events: first of those that the rules found, then what editors made of them. */
function mintEvents(
  analysis: Analysis,
  members: (claims: readonly string[]) => string[],
  before: Permalinks,
  edits: EventEdits | null,
): { events: readonly Event[]; minted: Minted; misses: readonly Miss[] } {
  const things = eventThings(analysis, members);
  if (edits === null) {
    return { events: analysis.events, minted: mint('event', things, before), misses: [] };
  }
  const choices = ownChoices(edits, before, members);
  const minted = mint('event', things, setAside(before, choices));
  const known = new Set(
    minted.permalinks.flatMap(({ kind, id }) => (kind === 'event' ? [id] : [])),
  );
  const isTaken = (address: string): boolean => known.has(address) && !choices.has(address);
  const edited = edits.edit(minted, isTaken);
  const { misses } = edited;
  return { events: edited.events, minted: editedAddresses(minted, edited, members), misses };
}

/** The addresses of entities that an editor made parts of others lead to these. */
function led(permalinks: Permalinks, merged: ReadonlyMap<string, string>): Permalinks {
  if (merged.size === 0) return permalinks;
  return permalinks.map((permalink) => {
    const to = isNamed(permalink) ? merged.get(permalink.id) : undefined;
    return to === undefined ? permalink : { ...permalink, to, withdrawn: false };
  });
}

function isNamed({ kind }: Permalink): boolean {
  return kind === 'entity' || kind === 'source';
}

/** The key of every claim. */
function keysOf(
  analysis: Analysis,
  articleId: (id: string) => string,
  textOf: (article: string) => string,
  memory: AddressMemory,
): Map<string, string> {
  const byArticle = Map.groupBy(analysis.claims, ({ article }) => article);
  const keys = new Map<string, string>();
  for (const article of analysis.articles) {
    const address = articleId(article.id);
    const own = memory.claimKeys([article], address, () =>
      claimKeys(address, article, byArticle.get(article.id) ?? [], textOf(article.id)),
    );
    for (const [claim, key] of own) keys.set(claim, key);
  }
  return keys;
}

/** The id of a claim is that of its article and its number there. */
function claimRenaming(articleId: (id: string) => string): (id: string) => string {
  return (id) => {
    const [, article, number] = /^(.*)(-c\d+)$/u.exec(id) ?? [];
    return article === undefined || number === undefined ? id : `${articleId(article)}${number}`;
  };
}
