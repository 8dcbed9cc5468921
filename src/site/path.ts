import type { LanguageCode } from '../model/language-code.ts';
import type { PermalinkKind } from '../model/permalinks.ts';

/** The folder of each kind of page. */
export const sections = {
  article: 'articles',
  claim: 'claims',
  event: 'events',
  entity: 'entities',
  source: 'sources',
} as const satisfies Record<PermalinkKind, string>;

/**
 * The address of a page within the site, without language and base path.
 *
 * @example
 * pathOf('article', '2026-01-14-a', 'c3') // => '/articles/2026-01-14-a/#c3'
 */
export function pathOf(kind: PermalinkKind, id: string, anchor?: string): string {
  return `/${sections[kind]}/${id}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * The address of a page for a reader of one language. Pages of single articles exist once.
 *
 * @param prefix The language's prefix: '' or `/uk`.
 * @example
 * localPath('/events/x/', '/uk') // => '/uk/events/x/'
 */
export function localPath(path: string, prefix: string): string {
  const isArticle = /^\/articles\/(?!page\/)[^/#]/u.test(path);
  return isArticle ? path : prefix + path;
}

/** The prefix of a language in addresses; the default language has none. */
export function prefixOf(locale: LanguageCode, defaultLocale: LanguageCode): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}
