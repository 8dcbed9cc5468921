import { z } from 'zod';

/** How a printed number relates to the real one: exact, about, almost, more than, at least, … */
export const Approximation = z.enum(['=', '~', '<~', '>', '>=', '<', '<=']);
export type Approximation = z.infer<typeof Approximation>;

/**
 * A quantity of the text. Value and unit stay as printed (two weeks is 2 `week`); `max` is set for
 * a range. `unit` is a CLDR unit (`hour`, `kilometer`), an ISO 4217 code, `percent`,
 * `percentage-point`, `ordinal`, `multiple` or `count`; for a count `counted` is the counted noun.
 */
export const Quantity = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string().min(1),
  approx: Approximation,
  counted: z.string().nullable(),
});
export type Quantity = z.infer<typeof Quantity>;
