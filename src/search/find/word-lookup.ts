import { parseQuery } from '../query/parse-query.ts';
import type { SearchPlan } from '../query/plan.ts';
import { planSearch } from '../query/plan.ts';
import { findWord } from '../table/find-word.ts';
import type { SearchFilters, SearchRules, WordGroup } from '../table/word-table.ts';
import { listed, partOf } from '../table/word-table.ts';
import { stemFinder } from '../words/stems.ts';

/** A query turned into searches. */
export interface PlannedQuery extends SearchPlan {
  /** The words that no page has. */
  readonly unknown: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** Reads queries by the table of the built site. */
export interface WordLookup {
  readonly plan: (query: string) => Promise<PlannedQuery>;
  readonly filters: () => Promise<SearchFilters>;
}

/** Fetches a file of the table by its path and reads it as JSON. */
export type LoadFile = (path: string) => Promise<unknown>;

/**
 * Loads the rules; all else comes when it is needed, and once. The files were written by the build
 * that wrote this script, hence the casts.
 */
export async function loadWordLookup(load: LoadFile): Promise<WordLookup> {
  const rules = (await load('rules.json')) as SearchRules;
  const parts = new Set(rules.parts);
  const ignored = new Set(rules.ignored);
  const stems = stemFinder(rules.endings);
  const loaded = new Map<string, Promise<unknown>>();
  const once = (path: string): Promise<unknown> => {
    const file = loaded.get(path) ?? load(path);
    loaded.set(path, file);
    return file;
  };
  const groupsFor = async (word: string): Promise<readonly WordGroup[]> => {
    const part = partOf(word, stems);
    return parts.has(part) ? ((await once(`words/${part}.json`)) as readonly WordGroup[]) : [];
  };
  return {
    filters: async () => (await once('filters.json')) as SearchFilters,
    plan: async (query) => {
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
