import { defaultLocale, locales } from '../../i18n/locale.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { prefixOf } from '../../site/path.ts';
import { queryOf, searchFor, stemOf, wordsOf } from '../../site/search/query.ts';
import { searchKinds } from '../../site/search/search-kind.ts';
import { find } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { Place } from './show-results.ts';
import { resultSection, statusText } from './show-results.ts';

/** So many milliseconds after the last keystroke the search begins. */
const pause = 250;

/** Brings the search page to life: the query is in the address, the results below the form. */
export function startSearch(): void {
  const results = document.querySelector<HTMLElement>('#results');
  const status = document.querySelector<HTMLElement>('#search-status');
  const browse = document.querySelector<HTMLElement>('#browse');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!results || !status || !browse || !input?.form) return;
  const place = placeOf(results);
  const words = searchWords(place.locale);
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;

  const run = async (query: string): Promise<void> => {
    latest += 1;
    const mine = latest;
    browse.hidden = query !== '';
    if (query === '') {
      status.textContent = '';
      results.replaceChildren(status);
      return;
    }
    status.textContent = words.searching;
    try {
      const engine = await (pagefind ??= loadPagefind(results.dataset['bundle'] ?? '/pagefind/'));
      const found = await Promise.all(
        searchKinds.map(async (kind) => ({ kind, pages: await find(engine, query, kind) })),
      );
      if (mine !== latest) return;
      const sections = found.filter(({ pages }) => pages.length > 0);
      const count = sections.reduce((sum, { pages }) => sum + pages.length, 0);
      status.textContent = statusText(query, count, place.locale);
      const stems = wordsOf(query).map(stemOf);
      const shown = sections.map(({ kind, pages }) => resultSection(kind, pages, { stems, place }));
      results.replaceChildren(status, ...shown);
      browse.hidden = count > 0;
    } catch (error) {
      status.textContent = words.failed;
      browse.hidden = false;
      throw error;
    }
  };

  const runAddress = (): void => {
    input.value = queryOf(location.search);
    void run(input.value);
  };
  let timer: number | undefined;
  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const query = queryOf(searchFor(input.value));
      history.replaceState(null, '', location.pathname + searchFor(query));
      void run(query);
    }, pause);
  });
  input.form.addEventListener('submit', (submission) => {
    submission.preventDefault();
    window.clearTimeout(timer);
    const query = queryOf(searchFor(input.value));
    if (query !== queryOf(location.search)) {
      history.pushState(null, '', location.pathname + searchFor(query));
    }
    void run(query);
  });
  window.addEventListener('popstate', runAddress);
  runAddress();
}

function placeOf({ dataset }: HTMLElement): Place {
  const locale = locales.find((code) => code === dataset['locale']) ?? defaultLocale;
  return { locale, base: dataset['base'] ?? '', prefix: prefixOf(locale, defaultLocale) };
}
