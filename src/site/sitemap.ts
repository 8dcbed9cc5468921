import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Digest } from './digest/digest.ts';
import { pathOf } from './path.ts';

/** A page for search engines: its address, and those of its translations by language. */
export interface SitemapEntry {
  readonly address: string;
  readonly translations: Readonly<Record<string, string>>;
}

/** The pages that exist in each language, but for those that only keep an old address alive. */
export function translatedPaths({ entries, events }: Digest): string[] {
  const lists = ['/', '/events/', '/articles/', '/claims/', '/sources/', '/entities/', '/about/'];
  return [
    ...lists,
    ...events.map(({ id }) => pathOf('event', id)),
    ...entries.claims.map(({ id }) => pathOf('claim', id)),
    ...entries.sources.map(({ id }) => pathOf('source', id)),
    ...entries.entities.map(({ id }) => pathOf('entity', id)),
  ];
}

/** The sitemap as XML (sitemaps.org, with the translations as Google reads them). */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, translations }) =>
    element('url', {}, [
      element('loc', {}, [{ type: 'text', value: address }]),
      ...Object.entries(translations).map(([hreflang, href]) =>
        element('xhtml:link', { rel: ['alternate'], hreflang, href }),
      ),
    ]),
  );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  const xml = toHtml(element('urlset', namespaces, urls), {
    closeEmptyElements: true,
    space: 'svg',
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
