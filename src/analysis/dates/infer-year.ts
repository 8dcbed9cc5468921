import { daysBetween, isoDay, monthInterval, partsOf } from './day.ts';
import type { DateContext } from './reading-context.ts';

/** How many sentences a stated year is carried on for other months of a narrative. */
const carriedFor = 3;

/**
 * The year of a day that is printed without one: that of the sentence, else the one that an
 * earlier date of the article set, else the one nearest to the publication date, on the side that
 * the verbs point to.
 *
 * @returns null if nothing tells.
 */
export function yearOfDay(
  context: DateContext,
  month: number,
  day: number,
  at: number,
): number | null {
  const told = toldYear(context, month);
  if (told !== null) return told;
  if (context.anchor === null) return null;
  const anchor = context.anchor;
  return nearest(context, at, (year) => {
    const date = isoDay(year, month, day);
    return date === null ? null : daysBetween(anchor, date);
  });
}

/** The same for a month without a year. */
export function yearOfMonth(context: DateContext, month: number, at: number): number | null {
  const told = toldYear(context, month);
  if (told !== null) return told;
  if (context.anchor === null) return null;
  const anchor = context.anchor;
  return nearest(context, at, (year) => {
    const { from, to } = monthInterval(year, month);
    if (from <= anchor && anchor <= to) return 0;
    return to < anchor ? daysBetween(anchor, to) : daysBetween(anchor, from);
  });
}

function toldYear({ sentenceYear, discourse }: DateContext, month: number): number | null {
  if (sentenceYear !== null) return sentenceYear;
  if (discourse === null) return null;
  if (discourse.month === month) return discourse.year;
  return discourse.age <= carriedFor ? discourse.year : null;
}

/** A past date may lie 11 months back before the coming year is likelier; and so the other way. */
function nearest(
  context: DateContext,
  at: number,
  distance: (year: number) => number | null,
): number | null {
  const { year } = partsOf(context.anchor ?? '');
  const direction = context.direction(at);
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, days: distance(candidate) }))
    .filter((item): item is { candidate: number; days: number } => item.days !== null)
    .filter(({ days }) => direction === null || (direction === 'past' ? days <= 0 : days >= 0));
  return candidates.toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days))[0]?.candidate ?? null;
}
