import type { ArticleReading } from '../../model/article-reading.ts';

/** What a corpus has settled about the names that one article brings with it. */
export interface Standing {
  /** The article's id. */
  readonly id: string;
  /** From an entity of the reading to that of the corpus. */
  readonly entityId: (entity: string) => string;
  /** What else the corpus says of one of its entities, in a text. */
  readonly describe: (entity: string) => string;
}

/**
 * Remembers what is made of a reading while the corpus says the same of it: the id of its article,
 * and for each name that it found by its form the entity that it became and the description of that
 * one. All else that is made of an article comes from the reading itself.
 *
 * @param make Must be pure, and ask the corpus nothing but what the standing holds.
 */
export function perReading<T, S extends Standing>(
  make: (reading: ArticleReading, standing: S) => T,
): (reading: ArticleReading, standing: S) => T {
  const remembered = new WeakMap<ArticleReading, { readonly key: string; readonly made: T }>();
  return (reading, standing) => {
    const key = keyOf(reading, standing);
    const known = remembered.get(reading);
    if (known?.key === key) return known.made;
    const made = make(reading, standing);
    remembered.set(reading, { key, made });
    return made;
  };
}

function keyOf({ discovered }: ArticleReading, { id, entityId, describe }: Standing): string {
  const names = discovered.map((entity) => {
    const final = entityId(entity.id);
    return `${entity.id}\t${final}\t${describe(final)}`;
  });
  return [id, ...names].join('\n');
}
