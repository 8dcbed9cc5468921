import type { ArticleEvent } from '../events/article/article-events.ts';
import { datesAgree } from '../events/article/draft.ts';
import { placesAgree, type Atlas } from '../events/article/atlas.ts';
import { absorb, clusterOf, type Cluster } from '../events/corpus/cluster.ts';

/** How a claim is grouped, and where places are. */
export interface ClusterContext {
  readonly groupOf: (claim: string) => string;
  readonly facts: Atlas;
}

/** One cluster of several; where they contradict each other, time and place are those of the first. */
export function mergedCluster(
  clusters: readonly [Cluster, ...Cluster[]],
  { facts }: ClusterContext,
): Cluster {
  const [first, ...others] = clusters;
  const merged = copyOf(first);
  for (const other of others) {
    const { date, occasion, place } = merged;
    const sameTime = datesAgree(date, other.date);
    const samePlace = placesAgree(place, other.place, facts);
    absorb(merged, other, facts);
    if (!sameTime) Object.assign(merged, { date, occasion });
    if (!samePlace) merged.place = place;
  }
  return merged;
}

/**
 * Cuts a cluster in what some claims say and what the others do. Null on a side for which nothing is
 * left.
 */
export function partedCluster(
  { reports }: Cluster,
  claims: ReadonlySet<string>,
  context: ClusterContext,
): { readonly parted: Cluster | null; readonly rest: Cluster | null } {
  const side = (isOf: (claim: string) => boolean): Cluster | null => {
    const [first, ...others] = reports.flatMap((report) => partOf(report, isOf));
    if (first === undefined) return null;
    const begun = clusterOf(first, context.groupOf);
    return mergedCluster(
      [begun, ...others.map((report) => clusterOf(report, context.groupOf))],
      context,
    );
  };
  return { parted: side((claim) => claims.has(claim)), rest: side((claim) => !claims.has(claim)) };
}

function partOf(report: ArticleEvent, isOf: (claim: string) => boolean): ArticleEvent[] {
  const mentions = report.mentions.filter(({ claim }) => isOf(claim));
  const confirmations = report.confirmations.filter(isOf);
  return mentions.length === 0 ? [] : [{ ...report, mentions, confirmations }];
}

function copyOf(cluster: Cluster): Cluster {
  return {
    ...cluster,
    reports: [...cluster.reports],
    articles: new Set(cluster.articles),
    parties: new Set(cluster.parties),
    groups: new Set(cluster.groups),
  };
}
