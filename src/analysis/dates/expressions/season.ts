import type { Season } from '../../../model/language/calendar.ts';
import { daysBetween, monthInterval, partsOf, type ClosedInterval } from '../day.ts';
import { skipGlue, wordAt, type DateContext, type Expression } from '../reading-context.ts';
import { relativeYear } from './month.ts';
import { yearAt } from './year.ts';

const firstMonth: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/** A season as meteorologists have it: three whole months, winter from December. */
export const season: Expression = (context, at) => {
  const which = wordAt(context, at, 'which');
  const found = wordAt(context, which?.next ?? at, 'season');
  if (found === null) return null;
  const start = firstMonth[found.word.season];
  const stated =
    yearAt(context, skipGlue(context, found.next), 'bare') ?? relativeYear(context, found.next);
  const months = (year: number): ClosedInterval => ({
    from: monthInterval(year, start).from,
    to: monthInterval(year, start + 2).to,
  });
  // "Winter 2026" is said of the one that ends in that year more often than of the other; unsure.
  if (stated !== null && found.word.season === 'winter') return null;
  const year =
    stated?.year ??
    context.sentenceYear ??
    nearestYear(context, found.next, months, which?.word.offset ?? 0);
  if (year === null) return null;
  return {
    value: {
      ...months(year),
      precision: 'season',
      basis: stated === null || 'relative' in stated ? 'inferred' : 'stated',
    },
    next: stated?.next ?? found.next,
  };
};

function nearestYear(
  context: DateContext,
  at: number,
  months: (year: number) => ClosedInterval,
  offset: number,
): number | null {
  if (context.anchor === null) return null;
  const { anchor } = context;
  const direction = offset < 0 ? 'past' : offset > 0 ? 'future' : context.direction(at);
  const { year } = partsOf(anchor);
  const distance = (candidate: number): number => {
    const { from, to } = months(candidate);
    if (from <= anchor && anchor <= to) return 0;
    return to < anchor ? daysBetween(to, anchor) : daysBetween(anchor, from);
  };
  return (
    [year - 1, year, year + 1]
      .filter((candidate) =>
        direction === 'past'
          ? months(candidate).from <= anchor
          : months(candidate).to >= anchor || direction === null,
      )
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
