import type { LinkType } from '../article/happening.ts';
import { placesAgree, type Atlas } from '../article/atlas.ts';
import type { Cluster } from './cluster.ts';
import { isOneDay, shared } from './occasion.ts';

/** How one event stands to another; clusters by their place in the list. */
export interface EventLink {
  readonly type: LinkType | 'series';
  readonly from: number;
  readonly to: number;
}

/**
 * The relations between events: those that an article states, membership of a series that is told
 * of as one ("six times in 2025"), and the neighbours in time of meetings of the same people.
 */
export function linksBetween(clusters: readonly Cluster[], facts: Atlas): EventLink[] {
  const links = [...statedLinks(clusters), ...membership(clusters, facts), ...neighbours(clusters)];
  const known = new Set<string>();
  return links.filter(({ type, from, to }) => {
    const key = `${type} ${from} ${to}`;
    if (from === to || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function statedLinks(clusters: readonly Cluster[]): EventLink[] {
  const placeOf = new Map<string, number>();
  clusters.forEach(({ reports }, at) => {
    for (const { article, index } of reports) placeOf.set(`${article} ${index}`, at);
  });
  return clusters.flatMap(({ reports }, from) =>
    reports.flatMap(({ article, links }) =>
      links.flatMap(({ type, to }) => {
        const at = placeOf.get(`${article} ${to}`);
        return at === undefined ? [] : [{ type, from, to: at }];
      }),
    ),
  );
}

/** Key under which events of the same two who met are looked up. */
function pairsOf({ reports, parties }: Cluster): string[] {
  const [first] = reports;
  if (first?.type.shape !== 'encounter' || parties.size < 2 || parties.size > 6) return [];
  const people = [...parties].toSorted();
  return people.flatMap((a, at) => people.slice(at + 1).map((b) => `${first.family} ${a} ${b}`));
}

function byPair(
  clusters: readonly Cluster[],
  which: (cluster: Cluster) => boolean,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  clusters.forEach((cluster, at) => {
    if (!which(cluster)) return;
    for (const pair of pairsOf(cluster)) {
      const places = found.get(pair);
      if (places === undefined) found.set(pair, [at]);
      else places.push(at);
    }
  });
  return found;
}

function isSeries({ reports }: Cluster): boolean {
  return reports[0]?.series === true;
}

/** An event at the time and place of a series, of all who are named in it, is part of it. */
function membership(clusters: readonly Cluster[], facts: Atlas): EventLink[] {
  const members = byPair(clusters, (cluster) => !isSeries(cluster));
  return clusters.flatMap((series, to): EventLink[] => {
    if (!isSeries(series)) return [];
    const [pair] = pairsOf(series);
    return (pair === undefined ? [] : (members.get(pair) ?? [])).flatMap((from) => {
      const member = clusters[from];
      const fits =
        member !== undefined &&
        member.date !== null &&
        [...series.parties].every((id) => member.parties.has(id)) &&
        placesAgree(series.place, member.place, facts) &&
        shared(series.occasion, member.occasion) !== undefined;
      return fits ? [{ type: 'part-of', from, to }] : [];
    });
  });
}

/** Dated encounters of the same people form a chain, each tied to the next. */
function neighbours(clusters: readonly Cluster[]): EventLink[] {
  const dated = byPair(clusters, (cluster) => !isSeries(cluster) && isOneDay(cluster.date));
  return [...dated.values()].flatMap((places) => {
    const chain = places.toSorted((a, b) => dayAt(clusters, a) - dayAt(clusters, b) || a - b);
    return chain.slice(1).flatMap((to, at): EventLink[] => {
      const from = chain[at] ?? to;
      if (!samePeople(clusters[from], clusters[to])) return [];
      return [
        { type: 'series', from, to },
        { type: 'series', from: to, to: from },
      ];
    });
  });
}

function dayAt(clusters: readonly Cluster[], at: number): number {
  return clusters[at]?.occasion?.from ?? 0;
}

function samePeople(a: Cluster | undefined, b: Cluster | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.parties.isSubsetOf(b.parties) || b.parties.isSubsetOf(a.parties);
}
