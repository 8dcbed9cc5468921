import { parseQuery } from '../../search/query/parse-query.ts';
import type { SearchPlan } from '../../search/query/plan.ts';
import { planSearch } from '../../search/query/plan.ts';
import { findWord } from '../../search/table/find-word.ts';
import type { SearchRules, WordGroup } from '../../search/table/word-table.ts';
import { listed, partOf } from '../../search/table/word-table.ts';
import { stemFinder } from '../../search/words/stems.ts';

/** A query turned into searches. */
export interface PlannedQuery extends SearchPlan {
  /** The words that no page has. */
  readonly unknown: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** Reads queries by the table of the built site. */
export interface WordLookup {
  readonly rules: SearchRules;
  plan(query: string): Promise<PlannedQuery>;
}

/**
 * Loads the rules; the parts of the table come when a word needs them.
 *
 * @param folder The address of the table's files, with a slash at the end.
 */
export async function loadWordLookup(folder: string): Promise<WordLookup> {
  const rules = await load<SearchRules>(`${folder}rules.json`);
  const parts = new Set(rules.parts);
  const ignored = new Set(rules.ignored);
  const stems = stemFinder(rules.endings);
  const loaded = new Map<string, Promise<readonly WordGroup[]>>();
  const groupsFor = (word: string): Promise<readonly WordGroup[]> => {
    const part = partOf(word, stems);
    if (!parts.has(part)) return Promise.resolve([]);
    const known = loaded.get(part) ?? load<WordGroup[]>(`${folder}words/${part}.json`);
    loaded.set(part, known);
    return known;
  };
  return {
    rules,
    async plan(query) {
      const { words, phrases } = parseQuery(query);
      const found = await Promise.all(
        words.map(async (word) => ({
          ...findWord(word, await groupsFor(word), stems),
          optional: ignored.has(listed(word)),
        })),
      );
      const plan = planSearch(found);
      const isMeaningless = query !== '' && plan.direct.length === 0 && plan.missing.length === 0;
      const unknown = isMeaningless ? [query] : plan.missing.flatMap((at) => words[at] ?? []);
      return { ...plan, unknown, phrases };
    },
  };
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The files are written by the build that wrote this script.
  return (await response.json()) as T;
}
