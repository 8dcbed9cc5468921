import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleDraft, Drafts } from '../article-draft.ts';
import { firstAddress, firstDay, firstLine } from '../field-values.ts';
import { nestingOf } from './nesting.ts';
import { wordsOf } from './words-of.ts';
import { linkedData } from './linked-data.ts';

/** No page is nested deeper, and parsers go down by recursion. */
const deepest = 500;

/** Pages with more elements than this are no articles. */
const mostElements = 50_000;

/**
 * The article of a saved page: its main text as Mozilla's Readability finds it, and what the page
 * says of it in JSON-LD, Open Graph and `meta`. No script of the page runs and nothing is fetched.
 */
export function htmlArticle(html: string): Drafts {
  if (nestingOf(html) > deepest) {
    return { drafts: null, mistake: `Its elements are nested more than ${deepest} deep.` };
  }
  const { document } = parseHTML(html);
  if (document.querySelector('html') === null) {
    return { drafts: null, mistake: 'It is no HTML page.' };
  }
  const described = describedArticle(document);
  const found = new Readability(document, { maxElemsToParse: mostElements }).parse();
  if (!found?.content) return { drafts: null, mistake: 'No article could be found in the page.' };
  const title = described.title ?? firstLine(found.title);
  const words = wordsOf(found.content);
  const text = title !== null && words.startsWith(`${title}\n`) ? words.slice(title.length) : words;
  const draft: ArticleDraft = {
    ...described,
    title,
    author: described.author ?? firstLine(found.byline),
    published: described.published ?? firstDay(found.publishedTime),
    text: text.trim(),
    remarks: [],
  };
  return { drafts: [draft], mistake: null };
}

/** The day of the page's times, if all are of one day. */
function onlyDay(times: readonly Element[]): string | null {
  const days = new Set(times.map((time) => firstDay(time.getAttribute('datetime'))));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

type Described = Pick<
  ArticleDraft,
  'title' | 'publisher' | 'url' | 'published' | 'author' | 'licence'
>;

/** To be read before Readability, which takes the page apart. */
function describedArticle(document: Document): Described {
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const meta = (...names: readonly string[]): (string | null)[] =>
    names.map(
      (name) =>
        attribute(`meta[property="${name}"]`, 'content') ??
        attribute(`meta[name="${name}"]`, 'content') ??
        attribute(`meta[itemprop="${name}"]`, 'content'),
    );
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = linkedData(scripts.map((script) => script.textContent));
  const url = firstAddress(
    null,
    attribute('link[rel="canonical"]', 'href'),
    ...meta('og:url'),
    data.url,
  );
  return {
    url,
    title: firstLine(data.headline, ...meta('og:title', 'twitter:title')),
    publisher: firstLine(data.publisher, ...meta('og:site_name', 'application-name')),
    published: firstDay(
      data.datePublished,
      ...meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued'),
      attribute('time[itemprop="datePublished"]', 'datetime'),
      onlyDay([...document.querySelectorAll('article time, main time')]),
    ),
    author: firstLine(data.author, ...meta('author')),
    licence: firstLine(data.license, attribute('link[rel="license"]', 'href')),
  };
}
