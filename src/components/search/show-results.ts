import { counted } from '../../i18n/count.ts';
import type { Locale } from '../../i18n/locale.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { localPath } from '../../site/path.ts';
import { excerpt } from '../../site/search/excerpt.ts';
import type { SearchKind } from '../../site/search/search-kind.ts';
import type { PageData } from './pagefind.ts';

/** How many results of a kind are shown at first, and with each wish for more. */
const step = 8;

/** Where the results lead: the interface language and its prefix, base path included. */
export interface Place {
  readonly locale: Locale;
  readonly base: string;
  readonly prefix: string;
}

/** How results are shown: what is marked in them, and where they lead. */
export interface Shown {
  readonly stems: readonly string[];
  readonly place: Place;
}

/** The results of one kind as a section with a heading. */
export function resultSection(
  kind: SearchKind,
  pages: readonly PageData[],
  shownAs: Shown,
): HTMLElement {
  const { place } = shownAs;
  const words = searchWords(place.locale);
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `results-${kind}`;
  heading.textContent = `${words.kinds[kind]} (${pages.length})`;
  section.setAttribute('aria-labelledby', heading.id);
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more-results';
  more.textContent = words.more;
  section.append(heading, more);
  let shown = 0;
  const showMore = (): HTMLElement | undefined => {
    const next = pages.slice(shown, shown + step).map((page) => result(kind, page, shownAs));
    more.before(...next);
    shown += next.length;
    more.hidden = shown >= pages.length;
    return next[0];
  };
  // The button moves down or goes, so that the keyboard continues with the first new result.
  more.addEventListener('click', () => showMore()?.querySelector('a')?.focus());
  showMore();
  return section;
}

/** What the search says about the number of its results. */
export function statusText(query: string, count: number, locale: Locale): string {
  const words = searchWords(locale);
  if (count === 0) return `${words.nothing.replace('{query}', query)} ${words.nothingHint}`;
  return words.resultsFor
    .replace('{results}', () => counted(count, words.results))
    .replace('{query}', () => query);
}

function result(kind: SearchKind, page: PageData, { stems, place }: Shown): HTMLElement {
  const { url, meta, content } = page;
  const element = document.createElement('article');
  element.className = 'result';
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const own = meta[`title_${place.locale}`];
  link.href = place.base + localPath(url, place.prefix);
  link.textContent = own ?? meta['title'] ?? url;
  if (own === undefined && meta['lang'] !== undefined) element.lang = meta['lang'];
  heading.append(link);
  element.append(heading);
  // The whole of a claim is its title.
  if (kind === 'claim') return element;
  const text = document.createElement('p');
  text.append(
    ...excerpt(content, stems).map(({ text: words, marked }) => {
      if (!marked) return words;
      const mark = document.createElement('mark');
      mark.textContent = words;
      return mark;
    }),
  );
  element.append(text);
  return element;
}
