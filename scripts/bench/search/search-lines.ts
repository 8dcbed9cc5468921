import { tableLines } from '../report/table.ts';
import { searchBars } from './search-bars.ts';
import type { FirstQuery, SearchMeasures } from './search-measures.ts';

/** What was measured of the search, as text; the bars come last. */
export function searchLines(searches: readonly SearchMeasures[]): string[] {
  const row = (label: string, value: (search: SearchMeasures) => string): string[] => [
    `  ${label}`,
    ...searches.map(value),
  ];
  const of = (
    what: 'bytes' | 'allBytes' | 'milliseconds',
    which: (values: readonly number[]) => number,
    digits: number,
  ): ((search: SearchMeasures) => string) => {
    const unit = what === 'milliseconds' ? 1 : 1000;
    return ({ queries }) => (which(queries.map((query) => query[what])) / unit).toFixed(digits);
  };
  return [
    'Search',
    ...tableLines([
      row('articles', ({ articles }) => String(articles)),
      row('pages', ({ pages }) => String(pages)),
      row('files', ({ files }) => String(files)),
      row('index, kilobytes an article', ({ bytes, articles }) =>
        (bytes / articles / 1000).toFixed(2),
      ),
      row('index, kilobytes a page', ({ bytes, pages }) => (bytes / pages / 1000).toFixed(2)),
      row('building, milliseconds an article', ({ building, articles }) =>
        ((building.cpu * 1000) / articles).toFixed(1),
      ),
      row('building, milliseconds a page', ({ building, pages }) =>
        ((building.cpu * 1000) / pages).toFixed(2),
      ),
      row('first queries asked', ({ queries }) => String(queries.length)),
      row('kilobytes fetched, median', of('bytes', median, 1)),
      row('kilobytes fetched, most', of('bytes', most, 1)),
      row('with claims, median', of('allBytes', median, 1)),
      row('with claims, most', of('allBytes', most, 1)),
      row('milliseconds to answer then, median', of('milliseconds', median, 1)),
      row('milliseconds to answer then, most', of('milliseconds', most, 1)),
      row('the dearest query', ({ queries }) => dearest(queries)),
    ]),
    '',
    'Bars of the search',
    ...tableLines(
      searchBars(searches).map(({ promise, found, met }) => [
        `  ${promise}`,
        found,
        met === null ? 'not at this size' : met ? 'met' : 'MISSED',
      ]),
    ),
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function most(values: readonly number[]): number {
  return Math.max(...values);
}

function dearest(queries: readonly FirstQuery[]): string {
  return queries.toSorted((a, b) => b.bytes - a.bytes)[0]?.query ?? '';
}
