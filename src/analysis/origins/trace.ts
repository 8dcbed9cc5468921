import { gap, publicationDays } from '../claim-groups/days.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import { rootOf, type Root } from './root.ts';

/** A claim with the root that its chain leads to. */
export interface Traced {
  readonly source: CorpusClaim;
  readonly root: Root | null;
  /** It names an outlet whose own article is in the corpus and says the same. */
  readonly relayed: boolean;
}

/** A relay follows the report so many days behind it at most. */
const longestRelay = 7;

/**
 * Traces the claims of a group to their roots. A chain that ends at an outlet goes on in that
 * outlet's own article, if the corpus has it; what the outlet says there in its own voice is its
 * report.
 */
export function trace(members: readonly CorpusClaim[], facts: EntityFacts): Traced[] {
  const byPublisher = Map.groupBy(members, ({ publisher }) => publisher);
  const relayedFrom = new Set<CorpusClaim>();
  const traced = members.map((source): Traced => {
    const root = rootOf(source, facts);
    if (root?.kind !== 'report' || root.outlet === source.publisher) {
      return { source, root, relayed: false };
    }
    const originals = (byPublisher.get(root.outlet) ?? []).filter((original) =>
      precedes(original, source),
    );
    const further = originals
      .map((original) => rootOf(original, facts))
      .find((next) => next !== null);
    for (const original of originals) relayedFrom.add(original);
    return { source, root: further ?? root, relayed: originals.length > 0 };
  });
  return traced.map((item) =>
    item.root === null && item.source.publisher !== null && relayedFrom.has(item.source)
      ? { ...item, root: { kind: 'report', outlet: item.source.publisher } }
      : item,
  );
}

function precedes(original: CorpusClaim, relay: CorpusClaim): boolean {
  const [first, second] = [publicationDays(original.published), publicationDays(relay.published)];
  if (original.claim.article === relay.claim.article || first === null || second === null) {
    return false;
  }
  return first.from <= second.to && gap(first, second) <= longestRelay;
}
