/**
 * The months and years that cover a range of days, for an index that knows both of a page. Whole
 * years take the place of their months.
 *
 * @param from ISO day, '' for any.
 * @param to ISO day, '' for any.
 * @param known The months (`2026-01`) and years that pages have.
 * @returns Values of the filters `month` and `year`.
 */
export function timeRange(
  from: string,
  to: string,
  known: { readonly months: readonly string[]; readonly years: readonly string[] },
): { months: string[]; years: string[] } {
  const years = known.years.filter(
    (year) => from <= `${year}-01-01` && (to === '' || to >= `${year}-12-31`),
  );
  const months = known.months.filter(
    (month) =>
      !years.includes(month.slice(0, 4)) &&
      from.slice(0, 7) <= month &&
      (to === '' || month <= to.slice(0, 7)),
  );
  return { months, years };
}

/** Whether a day, month or year may lie in a range of days. */
export function isWithin(date: string, from: string, to: string): boolean {
  return (
    date !== '' &&
    from.slice(0, date.length) <= date &&
    (to === '' || date <= to.slice(0, date.length))
  );
}
