import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { EventType } from '../../model/event-type.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { EventTitles } from '../../model/language/event-titles.ts';
import type { EntityFacts } from '../claim-groups/corpus-claim.ts';
import type { ArticleEvent } from './article/article-events.ts';
import type { TypeOrder } from './compiled-events.ts';
import type { Cluster } from './corpus/cluster.ts';
import { eventSlug } from './corpus/event-slug.ts';
import { gather } from './corpus/gather.ts';
import { isOneDay } from './corpus/occasion.ts';
import { linksBetween, type EventLink } from './corpus/relations.ts';
import { sidesOf } from './corpus/sides.ts';
import { dayOf, statusOf, type Word } from './corpus/status.ts';
import type { Gathered } from './gathered.ts';
import { eventTitle, type Names, type Titled } from './titles/event-title.ts';

/** All that the events of a corpus are made from. */
export interface EventSource {
  /** The events of every article, with resolved entities. */
  readonly reports: readonly ArticleEvent[];
  /** Every claim, with its group. */
  readonly claims: readonly Claim[];
  /** When each article was published, as it says. */
  readonly published: ReadonlyMap<string, string | null>;
  readonly asOf: string;
  readonly facts: EntityFacts;
  readonly isMoreTelling: TypeOrder;
  readonly titles: Readonly<Record<LanguageCode, EventTitles>>;
  readonly names: Readonly<Record<LanguageCode, Names>>;
  /** Whether somebody may be named in connection with a crime or a death. */
  readonly isPublic: (entity: string) => boolean;
}

/**
 * The events of a corpus, with provisional ids (see `eventSlug`; equal ones get `-2`, `-3`), by date
 * and id. The order in which articles and claims are given changes nothing.
 */
export function findEvents(source: EventSource): Event[] {
  return tellEvents(gatherEvents(source), source);
}

/** The reports of each event together, by date and id. */
export function gatherEvents(source: EventSource): Gathered[] {
  const groups = new Map(source.claims.map(({ id, group }) => [id, group]));
  return identified(
    gather(source.reports, source.facts, (claim) => groups.get(claim) ?? claim),
    source,
  );
}

/** The events that deserve to be told of, in the given order. */
export function tellEvents(gathered: readonly Gathered[], source: EventSource): Event[] {
  const claims = new Map(source.claims.map((claim) => [claim.id, claim]));
  const allLinks = linksBetween(
    gathered.map(({ cluster }) => cluster),
    source.facts,
  );
  const kept = keptOf(gathered, allLinks);
  const links = Map.groupBy(
    allLinks.filter(({ to }) => kept.has(to)),
    ({ from }) => from,
  );
  const days = publicationDays(source);
  return gathered.flatMap((one, at) => {
    if (!kept.has(at)) return [];
    const related = (links.get(at) ?? [])
      .map(({ type, to }) => ({ type, event: gathered[to]?.id ?? '' }))
      .toSorted((a, b) => byText(`${a.type} ${a.event}`, `${b.type} ${b.event}`));
    return [eventOf(one, related, days, claims, source)];
  });
}

/** The clusters by date and id, with their ids. */
function identified(clusters: readonly Cluster[], source: EventSource): Gathered[] {
  const titled = clusters.map((cluster) => describe(cluster, source));
  const order = [...clusters.keys()].toSorted((a, b) => compare(clusters, titled, a, b));
  const ids = mintIds(order, titled);
  return order.flatMap((at) => {
    const [cluster, event] = [clusters[at], titled[at]];
    if (cluster === undefined || event === undefined) return [];
    return [{ id: ids.get(at) ?? '', cluster, event, title: null, because: [] }];
  });
}

function eventOf(
  gathered: Gathered,
  related: Event['related'],
  days: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  source: EventSource,
): Event {
  const { id, cluster, event, because } = gathered;
  const words = wordsOf(cluster, claims, source.published);
  const { date, type, place } = event;
  const parties = cluster.parties;
  const course = { type, to: date?.to ?? null, parties, typeOf: source.facts.typeOf };
  const title = (language: LanguageCode): string =>
    eventTitle(event, language, source.titles[language], source.names[language]);
  // The model names the languages of the interface; the titles come in the same ones.
  const localised = Object.fromEntries(
    languagesOf(source.titles).map((language) => [language, title(language)]),
  ) as Event['title'];
  return {
    id,
    type: type.key,
    title: gathered.title ?? localised,
    from: date?.from ?? null,
    to: date?.to ?? null,
    precision: date?.precision ?? 'vague',
    place,
    participants: [...event.agents, ...event.partners, ...event.patients],
    status: statusOf(words, course, days, source.asOf),
    claims: [...new Set(words.map(({ claim }) => claim.id))],
    related,
    page: isPaged(gathered),
    ...(because.length === 0 ? {} : { because: [...because] }),
  };
}

function languagesOf(record: Readonly<Record<LanguageCode, unknown>>): LanguageCode[] {
  // Object.keys forgets the type of the keys; the record has exactly these.
  return Object.keys(record) as LanguageCode[];
}

/**
 * Which events get a page: those spoken of by two articles, those that an article begins with,
 * those dated to the day, and those that an editor has seen to. The others stand in the timelines of
 * these.
 */
function isPaged({ cluster: { articles, reports, date }, because }: Gathered): boolean {
  const deserves = articles.size > 1 || isOneDay(date) || reports.some(({ lead }) => lead);
  return deserves || because.length > 0;
}

/**
 * Which clusters are events: those that deserve a page, and those that stand in the timeline of one
 * that does. What is undated, told in passing and tied to nothing stays claims.
 */
function keptOf(gathered: readonly Gathered[], links: readonly EventLink[]): ReadonlySet<number> {
  const paged = new Set(gathered.flatMap((one, at) => (isPaged(one) ? [at] : [])));
  const tied = links.flatMap(({ from, to }) => [
    ...(paged.has(from) ? [to] : []),
    ...(paged.has(to) ? [from] : []),
  ]);
  return new Set([...paged, ...tied]);
}

/** What a cluster is, ready for its title; private people are not named where it could harm them. */
export function describe(
  cluster: Cluster,
  { isMoreTelling, isPublic, facts }: Pick<EventSource, 'isMoreTelling' | 'isPublic' | 'facts'>,
): Titled {
  const type = typeOfCluster(cluster, isMoreTelling);
  const sides = sidesOf(cluster, facts.typeOf);
  const named = (ids: readonly string[]): string[] =>
    ids.filter((id) => !type.sensitive || facts.typeOf(id) !== 'person' || isPublic(id));
  return {
    type,
    series: cluster.reports[0]?.series ?? false,
    place: cluster.place,
    date: cluster.date,
    agents: named(sides.agents),
    partners: named(sides.partners),
    patients: named(sides.patients),
  };
}

function typeOfCluster({ reports }: Cluster, isMoreTelling: TypeOrder): EventType {
  const [first, ...others] = reports;
  if (first === undefined) throw new Error('An event without a report');
  return others.reduce((best, { type }) => (isMoreTelling(type, best) ? type : best), first.type);
}

/** What each claim says of the event, in the order of publication and of the text. */
function wordsOf(
  { reports }: Cluster,
  claims: ReadonlyMap<string, Claim>,
  published: EventSource['published'],
): Word[] {
  const words = reports.flatMap(({ article, mentions, confirmations }) => {
    const day = dayOf(published.get(article) ?? null);
    const said = mentions.map(({ claim, outlook, confirms }) => ({ id: claim, outlook, confirms }));
    const confirmed = confirmations.map((id) => ({ id, outlook: 'none' as const, confirms: true }));
    return [...said, ...confirmed].flatMap(({ id, ...word }) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : [{ ...word, claim, day }];
    });
  });
  return words.toSorted(
    (a, b) =>
      byText(a.day ?? '~', b.day ?? '~') ||
      byText(a.claim.article, b.claim.article) ||
      a.claim.start - b.claim.start ||
      a.claim.end - b.claim.end ||
      byText(a.claim.id, b.claim.id),
  );
}

function publicationDays({ published }: EventSource): string[] {
  const days = [...published.values()].map(dayOf).filter((day) => day !== null);
  return [...new Set(days)].toSorted();
}

function compare(
  clusters: readonly Cluster[],
  titled: readonly Titled[],
  a: number,
  b: number,
): number {
  const key = (at: number): string => {
    const date = titled[at]?.date;
    const event = titled[at];
    const first = clusters[at]?.reports
      .map(({ article, index }) => `${article} ${index}`)
      .toSorted()[0];
    const slug = event === undefined ? '' : eventSlug(event);
    return `${date?.from ?? date?.to ?? '~'} ${slug} ${first ?? ''}`;
  };
  return byText(key(a), key(b));
}

function mintIds(order: readonly number[], titled: readonly Titled[]): Map<number, string> {
  const taken = new Map<string, number>();
  const ids = new Map<number, string>();
  for (const at of order) {
    const event = titled[at];
    const slug = event === undefined ? '' : eventSlug(event);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    ids.set(at, count === 1 ? slug : `${slug}-${count}`);
  }
  return ids;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
