import type { APIRoute } from 'astro';
import { createUi } from '../components/ui.ts';
import { defaultLocale } from '../i18n/locale.ts';

/** Everything may be read by robots. */
export const GET: APIRoute = () => {
  const sitemap = createUi(defaultLocale).absolute('/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
