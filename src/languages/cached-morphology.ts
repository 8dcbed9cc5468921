import type { Morphology, Reading } from '../model/token.ts';

/** How many forms are remembered: more than a corpus of 10,000 articles has. */
const capacity = 100_000;

/** Longer runs of letters, in UTF-16 units, are no words. */
const longestForm = 64;

/** Remembers the readings of forms that were looked up; forgets the oldest beyond the capacity. */
export function cachedMorphology(lookUp: (form: string) => readonly Reading[]): Morphology {
  const cache = new Map<string, readonly Reading[]>();
  return {
    readings: (form) => {
      if (form.length > longestForm) return [];
      const known = cache.get(form);
      if (known !== undefined) return known;
      const readings = lookUp(form).map(alike);
      if (cache.size >= capacity) {
        const [oldest] = cache.keys();
        if (oldest !== undefined) cache.delete(oldest);
      }
      cache.set(form, readings);
      return readings;
    },
  };
}

/**
 * The reading with all of its features in one order, the absent ones undefined. Objects that are
 * built alike are read several times faster than the dozens of shapes that dictionaries yield.
 */
function alike({
  lemma,
  pos,
  cases,
  number,
  gender,
  animate,
  tense,
  person,
  verbForm,
}: Reading): Reading {
  return { lemma, pos, cases, number, gender, animate, tense, person, verbForm };
}
