import { expect, it } from 'vitest';
import { writeSitemap } from './sitemap.ts';

it('writes addresses with their translations, escaped', () => {
  const translations = { en: 'https://x.org/a/', uk: 'https://x.org/uk/a/' };
  expect(
    writeSitemap([
      { address: 'https://x.org/a/', translations },
      { address: 'https://x.org/b/?c=1&d=2', translations: {} },
    ]),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">' +
      '<url><loc>https://x.org/a/</loc>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://x.org/a/" />' +
      '<xhtml:link rel="alternate" hreflang="uk" href="https://x.org/uk/a/" /></url>' +
      '<url><loc>https://x.org/b/?c=1&#x26;d=2</loc></url></urlset>\n',
  );
});
