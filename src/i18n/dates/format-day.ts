import { fill } from '../fill.ts';
import type { Messages } from '../messages.ts';
import { calendarDay } from './calendar-day.ts';

type Words = Messages['dates'];

/**
 * A day in words.
 *
 * @example
 * formatDay('2026-01-22', en.dates) // => '22 January 2026'
 */
export function formatDay(iso: string, words: Words): string {
  const { day, month, year } = calendarDay(iso);
  return fill(words.day, { day, month: words.months[month], year });
}

/**
 * A day in words, with its weekday.
 *
 * @example
 * formatDayWithWeekday('2026-01-22', en.dates) // => 'Thursday, 22 January 2026'
 */
export function formatDayWithWeekday(iso: string, words: Words): string {
  const { day, month, year, weekday } = calendarDay(iso);
  const name = words.weekdays[weekday];
  return fill(words.dayWithWeekday, { weekday: name, day, month: words.months[month], year });
}

/**
 * When an article was published, as exactly as it is known.
 *
 * @param published A day, a month (`2026-01`), a year (`2026`) or null.
 */
export function formatPublished(published: string | null, words: Words): string {
  if (published === null) return words.unknown;
  const { year, month } = calendarDay(published);
  if (published.length === 4) return fill(words.year, { year });
  if (published.length === 7) return fill(words.month, { month: words.monthNames[month], year });
  return formatDay(published, words);
}
