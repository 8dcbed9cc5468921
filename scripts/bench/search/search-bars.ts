import type { Bar } from '../report/bars.ts';
import type { SearchMeasures } from './search-measures.ts';

/** The size that the promises are made for. */
const fullSize = 1000;

/** The script of the search page, compressed: what a first query needs besides the index. */
const scriptBytes = 9000;

/** What an article or page may take more in a larger digest: times vary from run to run. */
const tolerance = 1.1;

/** Judges the search at the largest size measured, and its growth from the smallest. */
export function searchBars(searches: readonly SearchMeasures[]): Bar[] {
  const [small, large] = [searches[0], searches.at(-1)];
  if (small === undefined || large === undefined) return [];
  const bytes = Math.max(...large.queries.map((query) => query.bytes)) + scriptBytes;
  const milliseconds = Math.max(...large.queries.map((query) => query.milliseconds));
  const atFullSize = (met: boolean): boolean | null => (large.articles < fullSize ? null : met);
  return [
    {
      promise: 'first query fetches at most 150 KB, the script included',
      found: `${(bytes / 1000).toFixed(0)} KB`,
      met: atFullSize(bytes <= 150_000),
    },
    {
      promise: 'and is answered within 100 ms',
      found: `${milliseconds.toFixed(0)} ms`,
      met: atFullSize(milliseconds <= 100),
    },
    growth('index', small, large, ({ bytes: all, pages }) => all / pages),
    growth('building', small, large, ({ building, pages }) => building.cpu / pages),
  ];
}

function growth(
  what: string,
  small: SearchMeasures,
  large: SearchMeasures,
  aPage: (search: SearchMeasures) => number,
): Bar {
  const ratio = aPage(large) / aPage(small);
  return {
    promise: `${what} of a page no more at ${large.articles} than at ${small.articles} articles`,
    found: `${ratio.toFixed(2)} times`,
    met: small === large ? null : ratio <= tolerance,
  };
}
