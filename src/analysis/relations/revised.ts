import type { Quantity } from '../../model/quantity.ts';
import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import type { Notions } from '../claim-groups/notions.ts';
import type { PairRelation } from './pair.ts';
import { createTimeIndex } from './time-window.ts';

/** Versions are spoken of so many days apart at most. */
const longest = 60;

/** How near, in sentences, two versions stand in one article. */
const reach = 3;

/**
 * Updates from a first version to a later one: where one claim says how many of something there
 * were "initially", and others on the same matter give another number of the same things.
 */
export function revised(claims: readonly CorpusClaim[], notions: Notions): PairRelation[] {
  const isOriginal = ({ claim }: CorpusClaim): boolean =>
    claim.concepts.some((concept) => notions.isOriginal(concept));
  const originals = claims.filter(isOriginal);
  // Hardly any claim tells a first version: only counts of the same things are worth finding.
  const wanted = new Set(
    originals.flatMap((claim) => countsIn(claim, notions).map(({ concept }) => concept)),
  );
  if (wanted.size === 0) return [];
  const keysOf = (claim: CorpusClaim): Set<string> =>
    new Set(
      countsIn(claim, notions).flatMap(({ concept }) => (wanted.has(concept) ? concept : [])),
    );
  const others = createTimeIndex(
    claims.filter((claim) => !isOriginal(claim)),
    keysOf,
  );
  return originals.flatMap((first) =>
    countsIn(first, notions).flatMap(({ concept, quantity }) =>
      others
        .near(concept, first, longest)
        .filter((other) => isOneMatter(first, other))
        .flatMap((other) => {
          const values = countsIn(other, notions)
            .filter((count) => count.concept === concept)
            .map((count) => count.quantity.value);
          const value = values.find((changed) => changed !== quantity.value);
          if (value === undefined || values.includes(quantity.value)) return [];
          return [relationOf(first, other, [quantity.value, value], concept)];
        }),
    ),
  );
}

function relationOf(
  a: CorpusClaim,
  b: CorpusClaim,
  values: readonly number[],
  concept: string,
): PairRelation {
  return {
    type: 'update',
    a,
    b,
    because: [
      { code: 'different-values', params: { values: values.map(String) } },
      { code: 'same-concepts', params: { concepts: [concept] } },
    ],
  };
}

interface Count {
  readonly concept: string;
  readonly quantity: Quantity;
}

/** The counts of a claim by what is counted; how often and how many dead are no versions. */
function countsIn({ claim, countedAs }: CorpusClaim, notions: Notions): Count[] {
  return claim.quantities
    .filter(({ unit }) => unit === 'count')
    .flatMap((quantity) =>
      (countedAs[quantity.counted ?? ''] ?? [])
        .filter((concept) => !notions.isOccasion(concept) && !notions.isCumulative(concept))
        .map((concept) => ({ concept, quantity })),
    );
}

function isOneMatter(a: CorpusClaim, b: CorpusClaim): boolean {
  if (a.claim.article === b.claim.article) {
    return Math.abs(a.claim.sentence - b.claim.sentence) <= reach;
  }
  const shared = a.topic.filter((entity) => b.topic.includes(entity)).length;
  return shared >= 3 && shared * 2 >= Math.min(a.topic.length, b.topic.length);
}
