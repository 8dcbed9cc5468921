import { timeRange } from '../query/time-range.ts';
import type { SearchState } from '../query/search-state.ts';
import type { SearchFilters } from '../table/word-table.ts';
import type { SearchRequest } from './find-kind.ts';
import type { WordLookup } from './word-lookup.ts';

/** What a state asks for, and what is to be marked in the results. */
export interface ReadState {
  readonly request: SearchRequest;
  readonly keys: ReadonlySet<string>;
  /** Words of the query that stand nowhere. */
  readonly unknown: readonly string[];
}

/** Turns what a reader asks for into keys. */
export async function readState(lookup: WordLookup, state: SearchState): Promise<ReadState> {
  const [query, person, limits] = await Promise.all([
    lookup.plan(state.query),
    lookup.plan(state.person),
    limitsOf(lookup, state),
  ]);
  const { phrases } = query;
  const unknown = [...query.unknown, ...person.unknown];
  const keys = new Set([...query.direct, ...query.related, ...person.direct].flat());
  const byDate = state.sort === 'date';
  const direct = [...query.direct, ...person.direct, ...(limits ?? [])];
  const isNeeded = byDate || direct.length === 0;
  const kindKeys = isNeeded ? ((await lookup.filters())['kind'] ?? {}) : {};
  const isNone = unknown.length > 0 || limits === null;
  const others = [...person.direct, ...(limits ?? [])];
  const hasRelated = query.related.length > 0 && phrases.length === 0;
  return {
    request: {
      direct: isNone ? null : direct,
      related: isNone || !hasRelated ? null : [...query.related, ...others],
      phrases,
      byDate,
      kindKeys,
    },
    keys,
    unknown,
  };
}

/** The keys of each limit that is set, any of which a page must have; null if no page has one. */
async function limitsOf(lookup: WordLookup, state: SearchState): Promise<string[][] | null> {
  const chosen = (['lang', 'source', 'status', 'disputed'] as const).filter(
    (name) => state[name] !== '',
  );
  const isDated = state.from !== '' || state.to !== '';
  if (chosen.length === 0 && !isDated) return [];
  const filters = await lookup.filters();
  const limits = chosen.map((name) => [filters[name]?.[state[name]] ?? []].flat());
  if (isDated) limits.push(periodKeys(state, filters));
  return limits.some((keys) => keys.length === 0) ? null : limits;
}

function periodKeys({ from, to }: SearchState, filters: SearchFilters): string[] {
  const known = (name: 'year' | 'month' | 'day'): string[] => Object.keys(filters[name] ?? {});
  const range = timeRange(from, to, {
    year: known('year'),
    month: known('month'),
    day: known('day'),
  });
  return (['year', 'month', 'day'] as const).flatMap((name) =>
    range[name].flatMap((value) => filters[name]?.[value] ?? []),
  );
}
