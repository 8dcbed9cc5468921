import { z } from 'zod';

/** The list that a file of the editors holds; one with nothing but comments holds none. */
export function entries<T extends z.ZodType>(entry: T) {
  return z
    .array(entry)
    .nullable()
    .transform((list) => list ?? []);
}
