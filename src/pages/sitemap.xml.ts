import type { APIRoute } from 'astro';
import { createUi } from '../components/ui.ts';
import { defaultLocale, locales } from '../i18n/locale.ts';
import { pathOf } from '../site/path.ts';
import { translatedPaths, writeSitemap } from '../site/sitemap.ts';
import { loadDigest } from './_digest/load-digest.ts';

/** Every page that is not only there to keep an old address alive. */
export const GET: APIRoute = async ({ site }) => {
  const digest = await loadDigest();
  const absolute = (address: string): string => new URL(address, site).href;
  const translated = translatedPaths(digest).flatMap((path) => {
    const translations = Object.fromEntries(
      locales.map((locale) => [locale, absolute(createUi(locale).href(path))]),
    );
    return locales.map((locale) => ({ address: translations[locale] ?? '', translations }));
  });
  const articles = digest.articles.map(({ id }) => ({
    address: absolute(createUi(defaultLocale).href(pathOf('article', id))),
    translations: {},
  }));
  return new Response(writeSitemap([...translated, ...articles]), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
