import { createUi } from '../../components/ui.ts';
import { defaultLocale, locales } from '../../i18n/locale.ts';
import type { Digest } from '../../site/digest/digest.ts';
import type { SitemapEntry } from '../../site/sitemap.ts';
import { sitemapPages } from '../../site/sitemap-pages.ts';

/** Every page of the site in each of its languages. */
export function sitemapEntries(digest: Digest): SitemapEntry[] {
  const uis = locales.map((locale) => createUi(locale));
  const original = createUi(defaultLocale);
  return sitemapPages(digest).flatMap(({ path, changed, translated }) => {
    if (!translated) return [{ address: original.absolute(path), translations: {}, changed }];
    const translations = {
      ...Object.fromEntries(uis.map((ui) => [ui.locale, ui.absolute(path)])),
      'x-default': original.absolute(path),
    };
    return uis.map((ui) => ({ address: ui.absolute(path), translations, changed }));
  });
}
