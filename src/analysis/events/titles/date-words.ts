import type { DateValue } from '../../../model/calendar-date.ts';
import type { EventTitles } from '../../../model/language/event-titles.ts';
import { fill } from './template.ts';

/**
 * A date as a title has it; '' if there is none to print.
 *
 * @example
 * dateWords({ from: '2026-01-22', to: '2026-01-22', … }, english) // => '22 January 2026'
 */
export function dateWords(
  date: Pick<DateValue, 'from' | 'to'> | null,
  titles: EventTitles,
): string {
  const { from, to } = date ?? { from: null, to: null };
  if (to === null) return '';
  if (from === null) return fill(titles.deadline, () => dayWords(to, titles)) ?? '';
  if (from === to) return dayWords(from, titles);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) {
    return fill(titles.year, () => from.slice(0, 4)) ?? '';
  }
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isLastDay(to)) {
    return partsOf(titles.month, from, titles);
  }
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return partsOf(titles.days, to, titles, String(Number(from.slice(8))));
  }
  return fill(titles.interval, (slot) => dayWords(slot === 'from' ? from : to, titles)) ?? '';
}

function dayWords(day: string, titles: EventTitles): string {
  return partsOf(titles.day, day, titles);
}

function partsOf(
  pattern: string,
  day: string,
  { months, monthNames }: EventTitles,
  first?: string,
): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const at = Number(month) - 1;
  const parts: Readonly<Record<string, string | undefined>> = {
    first,
    day: String(Number(date)),
    month: months[at],
    name: monthNames[at],
    year,
  };
  return fill(pattern, (slot) => parts[slot] ?? '') ?? '';
}

function isLastDay(day: string): boolean {
  const [year = 0, month = 1, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
}
