import { counted } from '../../i18n/count.ts';
import { formatPublished } from '../../i18n/dates/format-day.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { excerpt, matchedForms } from '../../search/shown/excerpt.ts';
import { localPath } from '../../site/path.ts';
import type { SearchKind } from '../../search/search-kinds.ts';
import type { FoundKind } from '../../search/find/find-kind.ts';
import type { FoundPage, PageData } from '../../search/find/page-index.ts';
import { shownAtFirst } from '../../search/shown/shown-at-first.ts';

/** So many words are pointed out on the page that a result leads to. */
const pointedOut = 4;

/** Where the results lead, and the words of the page's language that they need. */
export interface Place {
  readonly locale: Locale;
  readonly base: string;
  readonly prefix: string;
  readonly dates: Messages['dates'];
  readonly statuses: Readonly<Partial<Record<string, string>>>;
  readonly languages: Readonly<Partial<Record<string, string>>>;
}

/** The results of one kind as a section with a heading; the first ones are in it. */
export async function resultSection(
  { kind, direct, related }: FoundKind,
  keys: ReadonlySet<string>,
  place: Place,
): Promise<HTMLElement> {
  const words = searchWords(place.locale);
  const pages = [
    ...direct.map((page) => ({ page, alike: false })),
    ...related.map((page) => ({ page, alike: true })),
  ];
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
  const showMore = async (): Promise<HTMLElement | undefined> => {
    const next = await Promise.all(
      pages
        .slice(shown, shown + shownAtFirst)
        .map(({ page, alike }) => result(kind, page, alike, keys, place)),
    );
    more.before(...next);
    shown += next.length;
    more.hidden = shown >= pages.length;
    return next[0];
  };
  // The button moves down or goes, so that the keyboard continues with the first new result.
  more.addEventListener('click', () => {
    void showMore().then((first) => first?.querySelector('a')?.focus());
  });
  await showMore();
  return section;
}

/**
 * What the search says about the number of its results.
 *
 * @param unknown The words of the query that stand nowhere.
 */
export function statusText(
  query: string,
  kinds: readonly FoundKind[],
  unknown: readonly string[],
  locale: Locale,
): string {
  const words = searchWords(locale);
  const count = kinds.reduce((sum, { direct, related }) => sum + direct.length + related.length, 0);
  if (count > 0) {
    const results = counted(count, words.results);
    return query === '' ? results : fill(words.resultsFor, { results, query });
  }
  const nothing = query === '' ? words.nothingFiltered : fill(words.nothing, { query });
  if (unknown.length === 0) return `${nothing} ${words.nothingTogether}`;
  return `${nothing} ${fill(words.unknown, { words: unknown.join(', ') })} ${words.nothingHint}`;
}

async function result(
  kind: SearchKind,
  page: FoundPage,
  alike: boolean,
  keys: ReadonlySet<string>,
  place: Place,
): Promise<HTMLElement> {
  const data = await page.data();
  const { meta, content } = data;
  const element = document.createElement('article');
  element.className = alike ? 'result alike' : 'result';
  element.append(titleOf(data, keys, place), factsOf(data, alike, place));
  // The whole of a claim is its title.
  if (kind === 'claim') return element;
  const text = document.createElement('p');
  if (meta['lang'] !== undefined) text.lang = meta['lang'];
  text.append(...marked(content, keys));
  element.append(text);
  return element;
}

function titleOf(
  { url, meta, content }: PageData,
  keys: ReadonlySet<string>,
  place: Place,
): HTMLElement {
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const own = meta[`title_${place.locale}`];
  link.href = place.base + localPath(url, place.prefix) + fragment(matchedForms(content, keys));
  link.textContent = own ?? meta['title'] ?? url;
  if (own === undefined && meta['lang'] !== undefined) heading.lang = meta['lang'];
  heading.append(link);
  return heading;
}

/** The date, the status or language, and that the page only has the meaning of the query. */
function factsOf(
  { meta }: PageData,
  alike: boolean,
  { locale, dates, statuses, languages }: Place,
): HTMLElement {
  const facts = document.createElement('p');
  facts.className = 'soft result-facts';
  const { date, status, lang } = meta;
  facts.textContent = [
    ...(date === undefined ? [] : [formatPublished(date, dates)]),
    statuses[status ?? ''] ?? languages[lang ?? ''] ?? [],
    ...(alike ? [searchWords(locale).alike] : []),
  ]
    .flat()
    .join(' · ');
  return facts;
}

function marked(content: string, keys: ReadonlySet<string>): (string | HTMLElement)[] {
  return excerpt(content, keys).map(({ text, marked: isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** A text fragment, by which browsers point out words on the page. */
function fragment(forms: readonly string[]): string {
  const words = forms
    .slice(0, pointedOut)
    .map((form) => `text=${encodeURIComponent(form).replaceAll('-', '%2D')}`);
  return words.length === 0 ? '' : `#:~:${words.join('&')}`;
}
