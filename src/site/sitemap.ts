import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A page for search engines: its address, and those of its translations by language. */
export interface SitemapEntry {
  readonly address: string;
  readonly translations: Readonly<Record<string, string>>;
  /** When it last changed: a day, a month or a year; null if unknown. */
  readonly changed: string | null;
}

/** A sitemap may hold 50,000 addresses and 50 MB; with translations these are about 10 MB. */
export const sitemapSize = 10_000;

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One part of the sitemap as XML (sitemaps.org, with the translations as Google reads them). */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, translations, changed }) =>
    element('url', {}, [
      textElement('loc', address),
      ...(changed === null ? [] : [textElement('lastmod', changed)]),
      ...Object.entries(translations).map(([hreflang, href]) =>
        element('xhtml:link', { rel: ['alternate'], hreflang, href }),
      ),
    ]),
  );
  return toXml(element('urlset', { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls));
}

/** The list of the parts, by their absolute addresses. */
export function writeSitemapIndex(parts: readonly string[], changed: string): string {
  const places = parts.map((part) =>
    element('sitemap', {}, [textElement('loc', part), textElement('lastmod', changed)]),
  );
  return toXml(element('sitemapindex', { xmlns }, places));
}

function toXml(root: Element): string {
  const xml = toHtml(root, { closeEmptyElements: true, space: 'svg' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function textElement(tagName: string, value: string): Element {
  return element(tagName, {}, [{ type: 'text', value }]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
