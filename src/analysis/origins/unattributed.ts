import type { Because } from '../../model/because.ts';
import type { Traced } from './trace.ts';

/** What the articles that name nobody may add to a group. */
export interface UnattributedSources {
  /** How many independent sources they may have at most. */
  readonly count: number;
  /** Which of them reprint another article, so that they add none. */
  readonly because: readonly Because[];
}

/**
 * Counts the sources that the unattributed claims of a group leave open: one an article, none if
 * the article also names a source for it, or reprints or translates one that does.
 */
export function unattributedSources(
  traced: readonly Traced[],
  areParallel: (article: string, other: string) => boolean,
): UnattributedSources {
  const attributed = new Set(
    traced.filter(({ root }) => root !== null).map(({ source }) => source.claim.article),
  );
  const counted = new Set<string>();
  const because: Because[] = [];
  for (const { source } of traced) {
    const { article } = source.claim;
    if (attributed.has(article) || counted.has(article)) continue;
    const original = [...attributed, ...counted].find((other) => areParallel(article, other));
    if (original === undefined) counted.add(article);
    else because.push({ code: 'reprint', params: { article, of: original } });
  }
  return { count: counted.size, because: unique(because) };
}

function unique(because: readonly Because[]): Because[] {
  const known = new Map(because.map((reason) => [JSON.stringify(reason), reason]));
  return [...known.values()];
}
