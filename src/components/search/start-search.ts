import { defaultLocale, locales } from '../../i18n/locale.ts';
import { searchWords } from '../../i18n/search-words.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { addressOf, asksFor, stateFields, stateOf } from '../../search/query/search-state.ts';
import type { FoundKind } from '../../search/find/find-kind.ts';
import { findKind } from '../../search/find/find-kind.ts';
import { readState } from '../../search/find/search-request.ts';
import { shownFirst } from '../../search/shown/shown-at-first.ts';
import type { SearchKind } from '../../search/search-kinds.ts';
import { searchKinds } from '../../search/search-kinds.ts';
import { prefixOf } from '../../site/path.ts';
import type { Search } from './load-search.ts';
import { loadSearch } from './load-search.ts';
import type { Place } from './show-results.ts';
import { resultSection, statusText } from './show-results.ts';
import { whenSeen } from './when-seen.ts';

/** So many milliseconds after the last keystroke the search begins. */
const pause = 250;

/** Brings the search page to life: what is asked for is in the address, the results below the form. */
export function startSearch(): void {
  const results = document.querySelector<HTMLElement>('#results');
  const status = document.querySelector<HTMLElement>('#search-status');
  const browse = document.querySelector<HTMLElement>('#browse');
  const form = document.querySelector<HTMLFormElement>('#search-form');
  if (!results || !status || !browse || !form) return;
  const place = placeOf(results);
  const words = searchWords(place.locale);
  let loading: Promise<Search> | undefined;
  let latest = 0;

  const run = async (state: SearchState): Promise<void> => {
    latest += 1;
    const mine = latest;
    const isAsked = asksFor(state);
    browse.hidden = isAsked;
    if (!isAsked) {
      status.textContent = '';
      results.replaceChildren(status);
      return;
    }
    status.textContent = words.searching;
    delete results.dataset['answered'];
    try {
      loading ??= loadSearch(place.base);
      const { index, lookup } = await loading;
      const { request, keys, unknown } = await readState(lookup, state);
      const found: FoundKind[] = [];
      const look = async (kinds: readonly SearchKind[]): Promise<HTMLElement[]> => {
        found.push(...(await Promise.all(kinds.map((kind) => findKind(index, request, kind)))));
        const shown = found.filter(
          ({ kind, direct, related }) => kinds.includes(kind) && direct.length + related.length > 0,
        );
        return Promise.all(shown.map((kind) => resultSection(kind, keys, place)));
      };
      const sayCount = (): void => {
        status.textContent = statusText(state.query, found, unknown, place.locale);
      };
      const asked = searchKinds.filter((kind) => state.kind === '' || state.kind === kind);
      const sections = await look(asked.slice(0, shownFirst));
      let later = asked.slice(shownFirst);
      if (sections.length === 0) {
        sections.push(...(await look(later)));
        later = [];
      }
      if (mine !== latest) return;
      sayCount();
      results.replaceChildren(status, ...sections);
      browse.hidden = sections.length > 0;
      results.dataset['answered'] = '';
      if (later.length === 0) return;
      const end = document.createElement('div');
      results.append(end);
      await whenSeen(end);
      if (mine !== latest) return;
      const more = await look(later);
      if (mine !== latest) return;
      sayCount();
      end.replaceWith(...more);
    } catch (error) {
      loading = undefined;
      status.textContent = words.failed;
      browse.hidden = false;
      throw error;
    }
  };

  const runAddress = (): void => {
    const state = stateOf(location.search);
    fillIn(form, state);
    void run(state);
  };
  const runForm = (remember: (address: string) => void): void => {
    const state = stateOf(valuesOf(form));
    const address = location.pathname + addressOf(state);
    if (address !== location.pathname + location.search) remember(address);
    void run(state);
  };
  let timer: number | undefined;
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      runForm((address) => {
        history.replaceState(null, '', address);
      });
    }, pause);
  });
  form.addEventListener('submit', (submission) => {
    submission.preventDefault();
    window.clearTimeout(timer);
    runForm((address) => {
      history.pushState(null, '', address);
    });
  });
  window.addEventListener('popstate', runAddress);
  runAddress();
}

function valuesOf(form: HTMLFormElement): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values.append(name, value);
  }
  return values;
}

function fillIn(form: HTMLFormElement, state: SearchState): void {
  for (const [field, name] of Object.entries(stateFields) as [keyof SearchState, string][]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = state[field] === control.value;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = state[field];
    }
  }
  const filters = form.querySelector('details');
  const hasFilter = asksFor({ ...state, query: '' }) || state.sort !== '';
  if (filters !== null && hasFilter) filters.open = true;
}

function placeOf({ dataset }: HTMLElement): Place {
  const locale = locales.find((code) => code === dataset['locale']) ?? defaultLocale;
  return {
    locale,
    base: dataset['base'] ?? '',
    prefix: prefixOf(locale, defaultLocale),
    // The page writes its words there.
    ...(JSON.parse(document.querySelector('#search-words')?.textContent ?? '{}') as Pick<
      Place,
      'dates' | 'statuses' | 'languages'
    >),
  };
}
