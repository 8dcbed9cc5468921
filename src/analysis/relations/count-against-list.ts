import type { Relation } from '../../model/relation.ts';
import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import { daysOf, width, type Days } from '../claim-groups/days.ts';
import type { Notions } from '../claim-groups/notions.ts';

/** A list of fewer dated items is no list. */
const leastItems = 3;

/**
 * Where an article says how often something happened in a period and then tells the cases one by
 * one with their days, but another number of them.
 */
export function countAgainstList(claims: readonly CorpusClaim[], notions: Notions): Relation[] {
  return [...Map.groupBy(claims, ({ claim }) => claim.article).values()].flatMap((article) =>
    article.flatMap((total, at) => {
      const period = periodOf(total);
      const times = total.claim.quantities.find(
        ({ unit, counted }) => unit === 'count' && isTimes(counted, total, notions),
      );
      if (period === null || times === undefined || times.value < leastItems) return [];
      const listed = article
        .slice(at + 1)
        .filter((item) => dayIn(item, period) !== null && isCase(item, total, notions));
      const days = new Set(listed.map((item) => dayIn(item, period)));
      if (days.size < leastItems || days.size === times.value) return [];
      const relation: Relation = {
        type: 'internal',
        a: [total.claim.id],
        b: listed.map(({ claim }) => claim.id).toSorted(),
        because: [
          { code: 'within-one-article', params: {} },
          { code: 'count-differs', params: { stated: times.value, listed: days.size } },
        ],
      };
      return [relation];
    }),
  );
}

/** "Six times": the counted noun is an occasion. */
function isTimes(counted: string | null, { countedAs }: CorpusClaim, notions: Notions): boolean {
  return (countedAs[counted ?? ''] ?? []).some((concept) => notions.isOccasion(concept));
}

function periodOf({ claim }: CorpusClaim): Days | null {
  const periods = claim.dates.flatMap((date) => daysOf(date, Number.NEGATIVE_INFINITY) ?? []);
  return periods.find((days) => Number.isFinite(days.from) && width(days) > 60) ?? null;
}

function kindsOf({ claim }: CorpusClaim, notions: Notions): Set<string> {
  return new Set(
    claim.concepts
      .filter((concept) => notions.weightOf(concept) >= 1)
      .map((concept) => notions.kinOf(concept)),
  );
}

/** A case happened, and is of the same kind or names somebody whom the total names. */
function isCase(item: CorpusClaim, total: CorpusClaim, notions: Notions): boolean {
  if (item.claim.modality !== 'happened') return false;
  const kinds = kindsOf(total, notions);
  return (
    [...kindsOf(item, notions)].some((kind) => kinds.has(kind)) ||
    item.claim.entities.some((entity) => total.claim.entities.includes(entity))
  );
}

/** The day inside the period that a claim gives. */
function dayIn({ claim }: CorpusClaim, period: Days): number | null {
  const days = claim.dates.flatMap((date) => daysOf(date, period.from) ?? []);
  const day = days.find(
    (date) => width(date) <= 1 && date.from >= period.from && date.to <= period.to,
  );
  return day?.from ?? null;
}
