import type { APIRoute } from 'astro';
import type { PageOf } from '../../site/paging.ts';
import { paged } from '../../site/paging.ts';
import type { SitemapEntry } from '../../site/sitemap.ts';
import { sitemapSize, writeSitemap } from '../../site/sitemap.ts';
import { loadDigest } from '../_digest/load-digest.ts';
import { sitemapEntries } from '../_digest/sitemap-entries.ts';

export async function getStaticPaths() {
  const entries = sitemapEntries(await loadDigest());
  return paged(entries, sitemapSize).map((list) => ({
    params: { part: String(list.number) },
    props: { list },
  }));
}

/** One part of the sitemap. */
export const GET: APIRoute<{ list: PageOf<SitemapEntry> }> = ({ props: { list } }) =>
  new Response(writeSitemap(list.items), { headers: { 'Content-Type': 'application/xml' } });
