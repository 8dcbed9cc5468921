import { z } from 'zod';
import { Verdict } from '../../model/editorial/verdict.ts';
import { SourceFrontMatter } from '../../markdown/entity-schema.ts';
import { Article } from '../../model/article.ts';
import { ClaimGroup } from '../../model/claim-group.ts';
import { Claim } from '../../model/claim.ts';
import { IsoDay } from '../../model/calendar-date.ts';
import { Entity } from '../../model/entity.ts';
import { Event } from '../../model/event.ts';
import { LanguageCode } from '../../model/language-code.ts';
import { PermalinkKind } from '../../model/permalinks.ts';
import { Relation } from '../../model/relation.ts';

/** An absolute address. */
const address = z.url();
const count = z.int().nonnegative();

/** What every document begins with: its schema, and the day that counts as now. */
const head = { $schema: address, asOf: IsoDay };

/** How much stands behind something; the numbers are never merged into one. */
export const CountsRecord = z.object({
  articles: count,
  origins: z.tuple([count, count]),
  speakers: count,
  languages: z.array(LanguageCode),
});

/** A claim with its own words, those of its reservations, and its place on its article's page. */
export const ClaimRecord = z.object({
  ...Claim.shape,
  words: z.string(),
  hedgeWords: z.array(z.string()),
  loadedWords: z.array(z.string()),
  page: address,
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** `text` and `annotations` are addresses; there is no text if the site publishes excerpts only. */
export const ArticleDocument = z.object({
  ...head,
  ...Article.shape,
  page: address,
  name: z.string(),
  url: z.string().nullable(),
  text: address.nullable(),
  annotations: address,
  claims: z.array(ClaimRecord),
  groups: z.array(ClaimGroup),
  events: z.array(z.string()),
});

/** A claim group with a page: what it unites, where it comes from, and an editor's verdict. */
export const ClaimDocument = z.object({
  ...head,
  ...ClaimGroup.shape,
  page: address,
  claims: z.array(ClaimRecord),
  counts: CountsRecord,
  relations: z.array(Relation),
  events: z.array(z.string()),
  verdict: z.object(Verdict.shape).nullable(),
});

/** `page` of an event is here its address, null if it only stands in the timelines of others. */
export const EventDocument = z.object({
  ...head,
  ...Event.shape,
  page: address.nullable(),
  counts: CountsRecord,
});

export const EntityDocument = z.object({
  ...head,
  ...Entity.shape,
  page: address,
  claimsNaming: count,
  claimsBy: count,
  events: z.array(z.string()),
});

export const SourceDocument = z.object({
  ...head,
  ...SourceFrontMatter.shape,
  roles: z.object(SourceFrontMatter.shape.roles.shape),
  page: address,
});

/** An address that was minted and leads elsewhere now, or nowhere (`to` is null). */
export const MovedDocument = z.object({
  ...head,
  id: z.string(),
  kind: PermalinkKind,
  to: address.nullable(),
});

const listed = { id: z.string(), page: address.nullable(), data: address };

/** The items of each list. */
export const listItems = {
  articles: z.object({
    ...listed,
    name: z.string(),
    lang: LanguageCode,
    published: Article.shape.published,
    publisher: z.string().nullable(),
    claims: count,
  }),
  claims: z.object({ ...listed, words: z.string(), lang: LanguageCode, counts: CountsRecord }),
  events: z.object({
    ...listed,
    title: Event.shape.title,
    from: Event.shape.from,
    to: Event.shape.to,
    precision: Event.shape.precision,
    status: Event.shape.status.element.shape.status,
    asOf: IsoDay,
  }),
  entities: z.object({
    ...listed,
    type: Entity.shape.type,
    labels: Entity.shape.labels,
    wikidata: Entity.shape.wikidata,
  }),
  sources: z.object({
    ...listed,
    labels: Entity.shape.labels,
    wikidata: Entity.shape.wikidata,
  }),
  relations: Relation,
} as const;
export type ListName = keyof typeof listItems;

/** One page of a list. */
function listDocument<T extends z.ZodType>(item: T) {
  const frame = { total: count, number: count, pages: count, next: address.nullable() };
  return z.object({ ...head, ...frame, items: z.array(item) });
}

/** Where everything is: lists begin at their address, `items` are templates of single things. */
export const IndexDocument = z.object({
  ...head,
  version: z.literal(1),
  site: z.object({ name: z.string(), page: address, excerptsOnly: z.boolean() }),
  counts: z.record(z.string(), count),
  lists: z.record(z.string(), address),
  items: z.record(z.string(), z.string()),
  export: z.array(address),
  datapackage: address,
  schemas: z.record(z.string(), address),
});

/** Every kind of document, by the name of its published schema. */
export const documents = {
  index: IndexDocument,
  article: ArticleDocument,
  claim: ClaimDocument,
  event: EventDocument,
  entity: EntityDocument,
  source: SourceDocument,
  moved: MovedDocument,
  articles: listDocument(listItems.articles),
  claims: listDocument(listItems.claims),
  events: listDocument(listItems.events),
  entities: listDocument(listItems.entities),
  sources: listDocument(listItems.sources),
  relations: listDocument(listItems.relations),
} as const;
export type DocumentName = keyof typeof documents;
