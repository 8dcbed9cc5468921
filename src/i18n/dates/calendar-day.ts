type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** An ISO day in its parts. */
export interface CalendarDay {
  readonly year: number;
  readonly month: Month;
  readonly day: number;
  /** From Sunday. */
  readonly weekday: Weekday;
}

/** @param iso A day such as `2026-01-22`; the day of a shorter one (`2026-01`, `2026`) is the first. */
export function calendarDay(iso: string): CalendarDay {
  const date = new Date(iso);
  return {
    year: date.getUTCFullYear(),
    // The runtime gives 0 to 11 and 0 to 6.
    month: (date.getUTCMonth() + 1) as Month,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() as Weekday,
  };
}

/** The number of days in a month. */
export function lengthOfMonth({ year, month }: CalendarDay): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
