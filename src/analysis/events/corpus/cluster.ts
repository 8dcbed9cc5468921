import type { DateValue } from '../../../model/calendar-date.ts';
import type { Days } from '../../claim-groups/days.ts';
import type { ArticleEvent } from '../article/article-events.ts';
import { narrower } from '../article/draft.ts';
import { innerPlace, type Atlas } from '../article/atlas.ts';
import { newsDay, occasionOf, shared } from './occasion.ts';

/** The reports of one event, and what they say of it together. */
export interface Cluster {
  readonly reports: ArticleEvent[];
  readonly articles: Set<string>;
  readonly parties: Set<string>;
  /** The groups of the claims that speak of it. */
  readonly groups: Set<string>;
  /** What articles that begin with it count. */
  readonly tolls: Set<number>;
  date: DateValue | null;
  occasion: Days | null;
  /** On which day it was news, while no date is known. */
  news: number | null;
  place: string | null;
}

/** Everybody who takes part, as one report has it. */
export function partiesOfReport({ agents, partners, patients }: ArticleEvent): string[] {
  return [...new Set([...agents, ...partners, ...patients])];
}

/** A cluster of one report. */
export function clusterOf(report: ArticleEvent, groupOf: (claim: string) => string): Cluster {
  return {
    reports: [report],
    articles: new Set([report.article]),
    parties: new Set(partiesOfReport(report)),
    groups: new Set(report.mentions.map(({ claim }) => groupOf(claim))),
    tolls: new Set(report.tolls),
    date: report.date,
    occasion: occasionOf(report),
    news: newsDay(report),
    place: report.place,
  };
}

/** Adds the reports of another cluster; both must agree. */
export function absorb(cluster: Cluster, other: Cluster, facts: Atlas): void {
  cluster.reports.push(...other.reports);
  for (const article of other.articles) cluster.articles.add(article);
  for (const party of other.parties) cluster.parties.add(party);
  for (const group of other.groups) cluster.groups.add(group);
  for (const toll of other.tolls) cluster.tolls.add(toll);
  cluster.date = narrower(cluster.date, other.date);
  cluster.news = cluster.date === null ? (cluster.news ?? other.news) : null;
  const occasion = shared(cluster.occasion, other.occasion);
  if (occasion !== undefined) cluster.occasion = occasion;
  cluster.place = innerPlace(cluster.place, other.place, facts);
}
