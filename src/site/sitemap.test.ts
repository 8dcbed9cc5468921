import { expect, it } from 'vitest';
import { createDigest } from './digest/digest.ts';
import { sampleEntries } from './fixtures/sample-digest.ts';
import { sitemapPages } from './sitemap-pages.ts';
import { writeSitemap, writeSitemapIndex } from './sitemap.ts';

it('writes addresses with their translations and last change, escaped', () => {
  const translations = { en: 'https://x.org/a/', uk: 'https://x.org/uk/a/' };
  expect(
    writeSitemap([
      { address: 'https://x.org/a/', translations, changed: '2031-03' },
      { address: 'https://x.org/b/?c=1&d=2', translations: {}, changed: null },
    ]),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">' +
      '<url><loc>https://x.org/a/</loc><lastmod>2031-03</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://x.org/a/" />' +
      '<xhtml:link rel="alternate" hreflang="uk" href="https://x.org/uk/a/" /></url>' +
      '<url><loc>https://x.org/b/?c=1&#x26;d=2</loc></url></urlset>\n',
  );
});

it('lists its parts', () => {
  expect(writeSitemapIndex(['https://x.org/sitemap/1.xml'], '2031-03-05')).toContain(
    '<sitemap><loc>https://x.org/sitemap/1.xml</loc><lastmod>2031-03-05</lastmod></sitemap>',
  );
});

it.each([
  ['/', '2031-03-05'],
  ['/about/', null],
  ['/corrections/', null],
  ['/events/meeting-in-verbohai/', '2031-03-05'],
  ['/events/meeting-before/', '2031-03-04'],
  ['/claims/guests-40/', '2031-03-04'],
  ['/sources/test-post/', '2031-03-04'],
  ['/entities/ada-lopukh/', '2031-03-05'],
  ['/articles/2031-03-04-a/', '2031-03-04'],
])('%s last changed on %s', (path, changed) => {
  const pages = sitemapPages(createDigest(sampleEntries));
  expect(pages.find((page) => page.path === path)).toMatchObject({ path, changed });
});
