import { daysBetween, isoDay, monthInterval, partsOf, weekdayOf } from './day.ts';
import type { DateContext } from './reading-context.ts';

/** How many sentences a stated year is carried on for other months of a narrative. */
const carriedFor = 3;

/** In months: a month that lies further back is nearer in the next year. */
const halfYear = 6;

/** Days: reports in the past tense speak of days as near ahead as this, … */
const nearAhead = 60;

/** … if the same day of the past lies as far back as this. */
const farBack = 300;

/** Days before publication: what happened then is the news itself. */
const newsDays = 7;

/**
 * The year of a day that is printed without one: that of the sentence, else the one that an
 * earlier date of the article set, else the one nearest to the publication date, on the side that
 * the verbs point to. The nearest one comes first if only it has the weekday, and for a day of the
 * news itself before a year of something else: "on 12 May found guilty of fraud in the 2007 vote".
 *
 * @param weekday The weekday printed with the day, 1 for Monday, or null.
 * @returns null if nothing tells.
 */
export function yearOfDay(
  context: DateContext,
  { month, day, weekday }: { month: number; day: number; weekday: number | null },
  at: number,
): number | null {
  const told = toldYear(context, month);
  if (context.anchor === null) return told;
  const anchor = context.anchor;
  const closest = nearest(context, at, (year) => {
    const date = isoDay(year, month, day);
    return date === null ? null : daysBetween(anchor, date);
  });
  if (told === null || closest === null || told === closest) return told ?? closest;
  const date = isoDay(closest, month, day);
  if (date === null) return told;
  const isWeekdayOf = (year: number): boolean => {
    const one = isoDay(year, month, day);
    return one !== null && weekdayOf(one) === weekday;
  };
  if (weekday !== null && isWeekdayOf(closest) !== isWeekdayOf(told)) {
    return isWeekdayOf(closest) ? closest : told;
  }
  const ago = daysBetween(date, anchor);
  const isNews = ago >= 0 && ago <= newsDays && context.sentenceYearAt > at;
  return isNews ? closest : told;
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
  if (discourse.age > carriedFor) return null;
  // January behind December 2023 is the next one.
  const turned = discourse.month !== null && discourse.month - month > halfYear;
  return turned ? discourse.year + 1 : discourse.year;
}

/**
 * The nearest year on the side that the verbs point to. A past tense is weak: "said the summit is on
 * 15 August" on 11 August speaks of this year.
 */
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
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const fits = candidates.filter(({ days }) => direction !== 'future' || days >= 0);
  const back = direction === 'past' ? fits.find(({ days }) => days <= 0) : undefined;
  const [closest] = fits;
  const ahead = closest !== undefined && closest.days <= nearAhead ? closest : undefined;
  const best = back === undefined || (back.days < -farBack && ahead) ? closest : back;
  return best?.candidate ?? null;
}
