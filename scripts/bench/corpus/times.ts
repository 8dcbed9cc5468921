import { partsOf, weekdayOf } from '../../../src/analysis/dates/day.ts';
import type { LanguageCode } from '../../../src/model/language-code.ts';
import { calendarWords } from './calendar-words.ts';
import type { Statement } from './event-plan.ts';

/** The time of a statement in words, for the gaps that ask for one; null for other gaps. */
export function timeText(
  language: LanguageCode,
  gap: string,
  { day, time }: Pick<Statement, 'day' | 'time'>,
): string | null {
  const words = calendarWords[language];
  const { year, month, day: date } = partsOf(day);
  const from = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  const ofMonth = from(words.ofMonth, month - 1);
  const plain = words.monthFirst ? `${ofMonth} ${date}` : `${date} ${ofMonth}`;
  switch (gap) {
    case 'day':
      return plain;
    case 'fullday':
      return words.monthFirst ? `${plain}, ${year}` : `${plain} ${year} ${words.ofYear}`;
    case 'month':
      return from(words.inMonth, month - 1);
    case 'year':
      return String(year - 1 - (time % 4));
    case 'weekday':
      return from(words.onWeekday, weekdayOf(day) - 1);
    case 'deadline':
      return from(words.deadlines, time);
    case 'past':
      return from(words.past, time);
    case 'quarter':
      return from(words.quarters, time);
    default:
      return null;
  }
}
