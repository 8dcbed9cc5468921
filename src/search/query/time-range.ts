/** The years, months and days that a range of days is made of, as an index has them. */
export interface TimeRange {
  readonly year: readonly string[];
  readonly month: readonly string[];
  /** Dates as pages have them, which may be a month or a year. */
  readonly day: readonly string[];
}

/**
 * The fewest periods that cover a range of days exactly: whole years, whole months outside of
 * these, and what is left by its dates.
 *
 * @param from ISO day, '' for any.
 * @param to ISO day, '' for any.
 * @param known The years, months and dates that pages have.
 */
export function timeRange(from: string, to: string, known: TimeRange): TimeRange {
  const isWhole = (period: string, first: string, last: string): boolean =>
    from <= `${period}${first}` && (to === '' || to >= `${period}${last}`);
  const year = known.year.filter((one) => isWhole(one, '-01-01', '-12-31'));
  const month = known.month.filter(
    (one) => !year.includes(one.slice(0, 4)) && isWhole(one, '-01', '-31'),
  );
  const day = known.day.filter(
    (one) =>
      !year.includes(one.slice(0, 4)) &&
      !month.includes(one.slice(0, 7)) &&
      isWithin(one, from, to),
  );
  return { year, month, day };
}

/** Whether a day, month or year may lie in a range of days. */
function isWithin(date: string, from: string, to: string): boolean {
  return from.slice(0, date.length) <= date && (to === '' || date <= to.slice(0, date.length));
}
