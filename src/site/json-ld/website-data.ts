import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
import type { SiteSettings } from '../../markdown/editorial/site-schema.ts';
import type { PageLanguage } from './page-language.ts';

/** The site itself, and how to search it. */
export function websiteData(settings: SiteSettings, page: PageLanguage): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${page.absolute('/search/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    ...siteReference(settings, page),
    description: page.name(settings.description),
    inLanguage: page.locale,
    potentialAction: search,
  };
}

/** The site as other things name it. */
export function siteReference(
  { name }: SiteSettings,
  page: PageLanguage,
): { '@type': 'WebSite'; '@id': string; name: string; url: string } {
  const home = page.absolute('/');
  return { '@type': 'WebSite', '@id': home, name, url: home };
}
