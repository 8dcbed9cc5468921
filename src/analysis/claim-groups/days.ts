import type { DateValue } from '../../model/calendar-date.ts';

/** First and last day as days since 1970, both included; open ends are infinite. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days of a date in a claim. */
export interface StatedDays extends Days {
  /** "By the end of the month": only the last day is said. */
  readonly deadline: boolean;
}

const millisecondsPerDay = 86_400_000;

/** Days since 1970 of an ISO day. */
function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay;
}

/**
 * The days of a date.
 *
 * @param earliest Where an open beginning lies, such as the day of publication for a deadline.
 * @returns null for a vague date without any day, and for an end before the beginning.
 */
export function daysOf(
  { from, to }: Pick<DateValue, 'from' | 'to'>,
  earliest: number,
): StatedDays | null {
  if (from === null && to === null) return null;
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  const first = from === null ? Math.min(earliest, last) : dayNumber(from);
  return first > last ? null : { from: first, to: last, deadline: from === null };
}

/**
 * The days that a publication date leaves open.
 *
 * @example
 * publicationDays('2026-01') // => the 31 days of January 2026
 */
export function publicationDays(published: string | null): Days | null {
  if (published === null) return null;
  const [year = 0, month] = published.split('-').map(Number);
  if (published.length === 10) return daysOf({ from: published, to: published }, 0);
  const first = Date.UTC(year, (month ?? 1) - 1, 1);
  const behind = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { from: first / millisecondsPerDay, to: behind / millisecondsPerDay - 1 };
}

/** Both have a day in common. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Both have the same first and last day. */
export function isSameTime(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Days between two intervals, 0 if they overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** How many days an interval has. */
export function width({ from, to }: Days): number {
  return to - from + 1;
}

/** The ISO day of a day number; the infinite have none. */
export function isoOf(day: number): string | null {
  return Number.isFinite(day)
    ? new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
    : null;
}
