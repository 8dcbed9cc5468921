import type { DateValue } from '../../model/calendar-date.ts';
import { fill } from '../fill.ts';
import type { Messages } from '../messages.ts';
import { calendarDay } from './calendar-day.ts';
import { formatDay, formatDayWithWeekday } from './format-day.ts';
import { formatRange } from './format-range.ts';

type Words = Messages['dates'];
type Time = Pick<DateValue, 'from' | 'to' | 'precision'>;

/**
 * A time in words, no more exact than it is known.
 *
 * @param style `full` adds the weekday to a single day.
 * @example
 * formatDate({ from: null, to: '2026-01-31', precision: 'deadline' }, en.dates)
 * // => 'by 31 January 2026'
 */
export function formatDate(
  { from, to, precision }: Time,
  words: Words,
  style: 'plain' | 'full' = 'plain',
): string {
  if (from === null && to === null) return words.unknown;
  if (from === null) return fill(words.until, { date: formatDay(to ?? '', words) });
  if (to === null) return fill(words.since, { date: formatDay(from, words) });
  if (precision === 'decade') return fill(words.decade, { year: calendarDay(from).year });
  const isDay = from === to && style === 'full';
  const date = isDay ? formatDayWithWeekday(from, words) : formatRange(from, to, words);
  return precision === 'vague' ? fill(words.about, { date }) : date;
}
