import { fill } from '../fill.ts';
import type { Messages } from '../messages.ts';
import type { CalendarDay } from './calendar-day.ts';
import { calendarDay, lengthOfMonth } from './calendar-day.ts';
import { formatDay } from './format-day.ts';

type Words = Messages['dates'];

/**
 * Days from the first to the last in words, as short as they allow.
 *
 * @example
 * formatRange('2026-01-12', '2026-01-15', en.dates) // => '12–15 January 2026'
 * formatRange('2026-01-01', '2026-01-31', en.dates) // => 'January 2026'
 */
export function formatRange(from: string, to: string, words: Words): string {
  if (from === to) return formatDay(to, words);
  const first = calendarDay(from);
  const last = calendarDay(to);
  if (first.day === 1 && last.day === lengthOfMonth(last)) return wholeMonths(first, last, words);
  if (first.year !== last.year) return `${formatDay(from, words)} – ${formatDay(to, words)}`;
  const { month, day, year } = last;
  if (first.month === month) {
    return fill(words.day, { day: `${first.day}–${day}`, month: words.months[month], year });
  }
  const start = fill(words.dayOfMonth, { day: first.day, month: words.months[first.month] });
  return `${start} – ${formatDay(to, words)}`;
}

function wholeMonths(first: CalendarDay, last: CalendarDay, words: Words): string {
  const { year } = last;
  const months = { first: words.monthNames[first.month], last: words.monthNames[last.month] };
  const end = fill(words.month, { month: months.last, year });
  if (first.year !== year) {
    if (first.month === 1 && last.month === 12) return `${first.year}–${year}`;
    return `${fill(words.month, { month: months.first, year: first.year })} – ${end}`;
  }
  if (first.month === last.month) return end;
  if (first.month === 1 && last.month === 12) return fill(words.year, { year });
  return fill(words.month, { month: `${months.first} – ${months.last}`, year });
}
