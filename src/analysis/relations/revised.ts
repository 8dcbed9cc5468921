import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import { gap, publicationDays } from '../claim-groups/days.ts';
import type { Notions } from '../claim-groups/notions.ts';
import type { PairRelation } from './pair.ts';

/** Versions are spoken of so many days apart at most. */
const longest = 60;

interface Counted {
  readonly claim: CorpusClaim;
  readonly value: number;
  readonly concepts: readonly string[];
}

/**
 * Updates from a first version to a later one: where one claim says how many of something there
 * were "initially", and others on the same matter give another number of the same things.
 */
export function revised(claims: readonly CorpusClaim[], notions: Notions): PairRelation[] {
  const byConcept = new Map<string, Counted[]>();
  const counted = claims.flatMap((claim) => countsIn(claim, notions));
  for (const item of counted) {
    for (const concept of item.concepts) {
      const known = byConcept.get(concept);
      if (known === undefined) byConcept.set(concept, [item]);
      else known.push(item);
    }
  }
  return counted
    .filter(({ claim }) => claim.claim.concepts.some((concept) => notions.isOriginal(concept)))
    .flatMap((first) => {
      const others = new Set(first.concepts.flatMap((concept) => byConcept.get(concept) ?? []));
      return [...others]
        .filter(({ claim, value }) => value !== first.value && isOneMatter(first.claim, claim))
        .filter(({ claim }) => !claim.claim.concepts.some((concept) => notions.isOriginal(concept)))
        .map(({ claim, value }): PairRelation => ({
          type: 'update',
          a: first.claim,
          b: claim,
          because: [
            { code: 'different-values', params: { values: [String(first.value), String(value)] } },
            { code: 'same-concepts', params: { concepts: [...first.concepts] } },
          ],
        }));
    });
}

function countsIn(claim: CorpusClaim, notions: Notions): Counted[] {
  return claim.claim.quantities.flatMap(({ unit, counted, value }) => {
    const concepts = (claim.countedAs[counted ?? ''] ?? []).filter(
      (concept) => !notions.isOccasion(concept) && !notions.isCumulative(concept),
    );
    return unit === 'count' && concepts.length > 0 ? [{ claim, value, concepts }] : [];
  });
}

function isOneMatter(a: CorpusClaim, b: CorpusClaim): boolean {
  if (a.claim.article === b.claim.article) {
    return Math.abs(a.claim.sentence - b.claim.sentence) <= 3;
  }
  const [first, second] = [publicationDays(a.published), publicationDays(b.published)];
  if (first === null || second === null || gap(first, second) > longest) return false;
  const shared = a.topic.filter((entity) => b.topic.includes(entity)).length;
  return shared >= 3 && shared * 2 >= Math.min(a.topic.length, b.topic.length);
}
