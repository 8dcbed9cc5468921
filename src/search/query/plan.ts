import type { FoundWord } from '../table/find-word.ts';

/** What a page must have: of each list at least one key. */
export type Wanted = readonly (readonly string[])[];

/** What the pages that answer a query have. */
export interface SearchPlan {
  /** Of each word of the query a form; nothing if a word is missing. */
  readonly direct: Wanted;
  /** The same concepts, in whatever words and language; nothing if no word has one. */
  readonly related: Wanted;
  /** The words of the query that no page has in any form, by their places. */
  readonly missing: readonly number[];
}

/** A word of the query, or several that together are a name. */
interface Unit {
  readonly keys: readonly string[];
  readonly concepts: readonly string[];
  /** The first of its words. */
  readonly at: number;
}

/** Turns the words of a query into keys to look for. */
export function planSearch(found: readonly FoundWord[]): SearchPlan {
  const units = unitsOf(found);
  const missing = units.filter(({ keys }) => keys.length === 0).map(({ at }) => at);
  if (units.length === 0 || missing.length > 0) return { direct: [], related: [], missing };
  const hasConcept = units.some(({ concepts }) => concepts.length > 0);
  return {
    direct: units.map(({ keys }) => keys),
    related: hasConcept
      ? units.map(({ keys, concepts }) => (concepts.length > 0 ? concepts : keys))
      : [],
    missing,
  };
}

function unitsOf(found: readonly FoundWord[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < found.length;) {
    const name = nameAt(found, at);
    if (name !== null) {
      units.push({ keys: name.keys, concepts: [], at });
      at += name.length;
      continue;
    }
    const { words = [], names = [], concepts = [], optional = false } = found[at] ?? {};
    // A name is the same in every language; its word may mean something else in one.
    const keys = [...names, ...words];
    if (!optional) units.push({ keys, concepts: names.length > 0 ? [] : concepts, at });
    at += 1;
  }
  return units;
}

/** The longest run of two words or more that are all words of one name. */
function nameAt(
  found: readonly FoundWord[],
  at: number,
): { keys: readonly string[]; length: number } | null {
  let keys = namesOf(found[at]);
  let length = 1;
  while (at + length < found.length) {
    const shared = namesOf(found[at + length]).filter((key) => keys.includes(key));
    if (shared.length === 0) break;
    keys = shared;
    length += 1;
  }
  return length > 1 ? { keys, length } : null;
}

function namesOf(found: FoundWord | undefined): readonly string[] {
  return found === undefined ? [] : [...new Set([...found.names, ...found.parts])];
}
