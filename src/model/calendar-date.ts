import { z } from 'zod';

/** A calendar day, `2026-01-14`. */
export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** When an article was published, as exactly as the seed says: a day, a month (`2026-01`) or a year. */
export const Published = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);

export const DatePrecision = z.enum([
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'interval',
  'deadline',
  'vague',
]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/**
 * A time as an interval of days; `to` is inclusive and null is open (a deadline has no `from`).
 * `stated` means that the words alone fix it, `inferred` that the publication date or the
 * discourse supplied a part.
 */
export const DateValue = z.object({
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
  precision: DatePrecision,
  basis: z.enum(['stated', 'inferred']),
});
export type DateValue = z.infer<typeof DateValue>;

/** A time expression of the text. Mentions of one article never overlap. */
export const DateMention = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  ...DateValue.shape,
});
export type DateMention = z.infer<typeof DateMention>;
