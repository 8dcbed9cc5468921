import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import type { DigestEntries } from '../digest/digest-entries.ts';
import type { PageLanguage } from './page-language.ts';
import { siteReference } from './website-data.ts';

/** A file that the data can be downloaded as. */
export interface Download {
  /** Within the site. */
  readonly path: string;
  readonly name: string;
  readonly type: 'text/csv' | 'application/json';
}

/** The data of the site as a whole. */
export function datasetData(
  { settings, asOf, articles }: DigestEntries,
  name: string,
  downloads: readonly Download[],
  page: PageLanguage,
): WithContext<Dataset> {
  const url = page.absolute('/data/');
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const { '@id': id, name: siteName, url: home } = siteReference(settings, page);
  const distribution = downloads.map(({ path, name: title, type }): DataDownload => ({
    '@type': 'DataDownload',
    name: title,
    encodingFormat: type,
    contentUrl: page.absolute(path),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${settings.name}: ${name}`,
    description: page.name(settings.description),
    inLanguage: ['uk', 'ru', 'en'],
    dateModified: asOf,
    version: '1',
    isAccessibleForFree: true,
    ...(days[0] === undefined ? {} : { temporalCoverage: `${days[0]}/${asOf}` }),
    creator: { '@type': 'Organization', '@id': `${id}#publisher`, name: siteName, url: home },
    distribution,
  };
}
