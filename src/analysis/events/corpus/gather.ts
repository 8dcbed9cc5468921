import { isoOf, type Days } from '../../claim-groups/days.ts';
import type { ArticleEvent } from '../article/article-events.ts';
import type { Atlas } from '../article/atlas.ts';
import { absorb, clusterOf, type Cluster } from './cluster.ts';
import { isOneDay, widened } from './occasion.ts';
import { enough, likeness } from './same-event.ts';

/** Occasions of more months than this are looked up by their last months only. */
const monthsSearched = 14;

/** So many candidates of one kind are looked at; more mean that the names tell nothing. */
const candidatesRead = 200;

/**
 * Brings the reports of one event together. Reports with a day come first, then the narrower
 * occasions, then the rest; of those alike the ones that tell more. A report that fits two events
 * equally well is joined to none. The order in which reports are given changes nothing.
 *
 * @param groupOf The claim group of a claim.
 */
export function gather(
  reports: readonly ArticleEvent[],
  facts: Atlas,
  groupOf: (claim: string) => string,
): Cluster[] {
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<number>>();
  for (const report of reports.toSorted(byTelling)) {
    const own = clusterOf(report, groupOf);
    const found = bestOf(own, candidates(own, index, facts), clusters, facts);
    const at = found ?? clusters.push(own) - 1;
    const cluster = clusters[at];
    if (cluster === undefined) continue;
    if (cluster !== own) absorb(cluster, own, facts);
    for (const key of keysOf(cluster, facts)) index.set(key, (index.get(key) ?? new Set()).add(at));
  }
  return clusters;
}

/** The one cluster that has most in common with a report; null if none has enough, or two have. */
function bestOf(
  own: Cluster,
  places: readonly number[],
  clusters: readonly Cluster[],
  facts: Atlas,
): number | null {
  let best: number | null = null;
  let most = enough - 1;
  for (const at of places) {
    const cluster = clusters[at];
    const score = cluster === undefined ? 0 : likeness(cluster, own, facts);
    if (score === most && score >= enough) best = null;
    if (score > most) {
      most = score;
      best = at;
    }
  }
  return best;
}

function candidates(
  own: Cluster,
  index: ReadonlyMap<string, ReadonlySet<number>>,
  facts: Atlas,
): number[] {
  const found = new Set<number>();
  for (const key of keysOf(own, facts)) {
    const places = index.get(key);
    if (places === undefined || places.size > candidatesRead) continue;
    for (const at of places) found.add(at);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Family with month, and with somebody who takes part, the place or its country. */
function keysOf({ reports, parties, place, occasion }: Cluster, { countryOf }: Atlas): string[] {
  const family = reports[0]?.family ?? '';
  const places = place === null ? [] : new Set([place, countryOf(place) ?? place]);
  const subjects = [...parties, ...[...places].map((id) => `@${id}`)];
  return monthsOf(widened(occasion, 1)).flatMap((month) =>
    subjects.map((subject) => `${family} ${month} ${subject}`),
  );
}

/**
 * The months of an occasion; the last ones if it is long.
 *
 * @example
 * monthsOf({ from: 20467, to: 20486 }) // => ['2026-01', '2026-02']
 */
function monthsOf(days: Days | null): string[] {
  if (days === null) return [''];
  const last = monthNumber(days.to);
  const first = Math.max(monthNumber(days.from), last - monthsSearched);
  const months: string[] = [];
  for (let month = first; month <= last; month += 1) {
    months.push(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function monthNumber(day: number): number {
  const iso = isoOf(day);
  if (iso === null) return Number.NEGATIVE_INFINITY;
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return year * 12 + month - 1;
}

function byTelling(a: ArticleEvent, b: ArticleEvent): number {
  return (
    precisionRank(a) - precisionRank(b) ||
    detail(b) - detail(a) ||
    byText(a.published ?? '~', b.published ?? '~') ||
    byText(a.article, b.article) ||
    a.index - b.index
  );
}

function precisionRank({ date }: ArticleEvent): number {
  if (date === null) return 2;
  return isOneDay(date) ? 0 : 1;
}

function detail({ agents, partners, patients, place }: ArticleEvent): number {
  return agents.length + partners.length + patients.length + (place === null ? 0 : 1);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
