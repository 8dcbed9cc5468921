import type { DatePrecision } from '../../model/calendar-date.ts';

/** How much of a day's ISO form each precision knows; what is not here cannot be said so. */
const lengths: Partial<Record<DatePrecision, number>> = {
  'part-of-day': 10,
  day: 10,
  interval: 10,
  month: 7,
  year: 4,
};

/**
 * A day in ISO 8601, no more exact than it is known; null if it is not known so exactly.
 *
 * @example
 * isoTime('2026-01-01', { precision: 'month' }) // => '2026-01'
 */
export function isoTime(
  day: string | null,
  { precision }: { readonly precision: DatePrecision },
): string | null {
  const length = lengths[precision];
  return day === null || length === undefined ? null : day.slice(0, length);
}
