import { hasPhrase } from '../../search/query/parse-query.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { isWithin, timeRange } from '../../search/query/time-range.ts';
import { searchKinds, type SearchKind } from '../../search/search-kinds.ts';
import { readKeyed } from '../../search/shown/keyed-text.ts';
import type { SearchRules } from '../../search/table/word-table.ts';
import type { FoundPage, PageData, Pagefind } from './pagefind.ts';
import type { WordLookup } from './word-lookup.ts';

/** Pages of a kind: those that have the words, and those that only have their meaning. */
export interface FoundKind {
  readonly kind: SearchKind;
  readonly direct: readonly FoundPage[];
  readonly related: readonly FoundPage[];
}

/** What a search found, and what is to be marked in it. */
export interface Found {
  readonly kinds: readonly FoundKind[];
  readonly keys: ReadonlySet<string>;
  /** Words of the query that stand nowhere. */
  readonly unknown: readonly string[];
}

/** So many pages are looked into, where the index alone cannot tell. */
const most = 200;

/** So many searches are made for a kind at most. */
const mostSearches = 36;

/** Everything that a state asks for. */
export async function find(
  engine: Pagefind,
  lookup: WordLookup,
  state: SearchState,
): Promise<Found> {
  const [query, person] = await Promise.all([lookup.plan(state.query), lookup.plan(state.person)]);
  const unknown = [...query.unknown, ...person.unknown];
  const hasWords = query.direct.length > 0;
  const direct = hasWords || query.unknown.length > 0 ? query.direct : [[]];
  const people = state.person === '' ? [[]] : person.direct;
  const filters = filterKeys(state, lookup.rules);
  const isIn = inspection(state, query.phrases);
  const options = state.sort === 'date' ? { sort: { date: 'desc' as const } } : {};
  const searchAll = async (
    words: readonly (readonly string[])[],
    kind: SearchKind,
  ): Promise<FoundPage[]> => {
    const kindKey = lookup.rules.filters['kind']?.[kind];
    if (kindKey === undefined || filters === null) return [];
    const searches = words
      .flatMap((keys) =>
        people.flatMap((names) => filters.map((own) => [...keys, ...names, ...own, kindKey])),
      )
      .slice(0, mostSearches);
    const answers = await Promise.all(
      searches.map((keys) => engine.search(keys.join(' '), options)),
    );
    const pages = new Map(answers.flatMap(({ results }) => results).map((page) => [page.id, page]));
    return isIn === null ? [...pages.values()] : await kept([...pages.values()], isIn);
  };
  const kinds = await Promise.all(
    searchKinds
      .filter((kind) => state.kind === '' || state.kind === kind)
      .map(async (kind) => {
        const found = await searchAll(direct, kind);
        const known = new Set(found.map(({ id }) => id));
        const alike = query.phrases.length > 0 ? [] : await searchAll(query.related, kind);
        return { kind, direct: found, related: alike.filter(({ id }) => !known.has(id)) };
      }),
  );
  return {
    kinds,
    keys: new Set([...query.direct, ...query.related, ...person.direct].flat()),
    unknown,
  };
}

/** The keys of the chosen filters, one list for each period of time; null if no page has a value. */
function filterKeys(state: SearchState, { filters }: SearchRules): string[][] | null {
  const chosen = (['lang', 'source', 'status', 'disputed'] as const).filter(
    (name) => state[name] !== '',
  );
  const keys = chosen.map((name) => filters[name]?.[state[name]]);
  if (keys.some((key) => key === undefined)) return null;
  const common = keys.flatMap((key) => key ?? []);
  if (state.from === '' && state.to === '') return [common];
  const { month = {}, year = {} } = filters;
  const range = timeRange(state.from, state.to, {
    months: Object.keys(month),
    years: Object.keys(year),
  });
  const periods = [
    ...range.years.map((one) => year[one]),
    ...range.months.map((one) => month[one]),
  ];
  return periods.flatMap((key) => (key === undefined ? [] : [[...common, key]]));
}

/** What must be read on a page to know whether it is meant; null if nothing. */
function inspection(
  { from, to }: SearchState,
  phrases: readonly (readonly string[])[],
): ((page: PageData) => boolean) | null {
  if (phrases.length === 0 && from === '' && to === '') return null;
  return ({ content, meta }) =>
    (from === '' && to === '' ? true : isWithin(meta['date'] ?? '', from, to)) &&
    phrases.every((phrase) => hasPhrase(readKeyed(content).text, phrase));
}

async function kept(
  pages: readonly FoundPage[],
  isIn: (page: PageData) => boolean,
): Promise<FoundPage[]> {
  const read = await Promise.all(
    pages.slice(0, most).map(async (page) => ({ page, data: await page.data() })),
  );
  return read.flatMap(({ page, data }) => (isIn(data) ? [page] : []));
}
