import { z } from 'zod';

/**
 * The object without the keys whose value is the schema's default, so that a line of front matter
 * shows only what is out of the ordinary. Reading it with the schema restores them.
 */
export function omitDefaults<T extends object>(schema: z.ZodObject, value: T): Partial<T> {
  const entries: [string, unknown][] = Object.entries(value);
  const kept = entries.filter(([key, item]) => {
    const field: unknown = schema.shape[key];
    if (!(field instanceof z.ZodDefault)) return true;
    return JSON.stringify(item) !== JSON.stringify(field.def.defaultValue);
  });
  // The entries are some of the object's own.
  return Object.fromEntries(kept) as Partial<T>;
}
