import type { APIRoute } from 'astro';
import { createUi } from '../components/ui.ts';
import { defaultLocale } from '../i18n/locale.ts';
import { paged } from '../site/paging.ts';
import { sitemapSize, writeSitemapIndex } from '../site/sitemap.ts';
import { loadDigest } from './_digest/load-digest.ts';
import { sitemapEntries } from './_digest/sitemap-entries.ts';

/** The parts of the sitemap. */
export const GET: APIRoute = async () => {
  const digest = await loadDigest();
  const ui = createUi(defaultLocale);
  const parts = paged(sitemapEntries(digest), sitemapSize);
  const xml = writeSitemapIndex(
    parts.map(({ number }) => ui.absolute(`/sitemap/${number}.xml`)),
    digest.entries.asOf,
  );
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
