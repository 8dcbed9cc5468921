import type { FoundWord } from '../table/find-word.ts';

/** The searches that answer a query, each a list of keys that a page must all have. */
export interface SearchPlan {
  readonly direct: readonly (readonly string[])[];
  /** Pages that have the same concepts, in whatever words and language. */
  readonly related: readonly (readonly string[])[];
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

/** So many searches are made for one query at most. */
const most = 12;

/** Turns the words of a query into searches. */
export function planSearch(found: readonly FoundWord[]): SearchPlan {
  const units = unitsOf(found);
  const missing = units.filter(({ keys }) => keys.length === 0).map(({ at }) => at);
  if (units.length === 0 || missing.length > 0) return { direct: [], related: [], missing };
  const direct = combined(units.map(({ keys }) => keys));
  const hasConcept = units.some(({ concepts }) => concepts.length > 0);
  const related = hasConcept
    ? combined(units.map(({ keys, concepts }) => (concepts.length > 0 ? concepts : keys)))
    : [];
  return { direct, related, missing };
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

/** Every choice of one from each list, the first ones first. */
function combined(lists: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]];
  for (const list of lists) {
    all = all.flatMap((keys) => list.map((key) => [...keys, key])).slice(0, most);
  }
  return all;
}
