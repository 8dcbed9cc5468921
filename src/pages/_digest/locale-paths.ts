import type { Locale } from '../../i18n/locale.ts';
import { defaultLocale, locales } from '../../i18n/locale.ts';
import type { PageOf } from '../../site/paging.ts';
import { paged } from '../../site/paging.ts';

/** A path of a page that exists in each language. The default language has no part in the address. */
interface LocalePath<P> {
  readonly params: { readonly locale: string | undefined } & Readonly<
    Record<string, string | undefined>
  >;
  readonly props: P & { readonly locale: Locale };
}

/** The paths of one page, or of one with some parameters, in each language. */
export function localePaths<P extends object>(
  props: P,
  params: Readonly<Record<string, string | undefined>> = {},
): LocalePath<P>[] {
  return locales.map((locale) => ({
    params: { ...params, locale: locale === defaultLocale ? undefined : locale },
    props: { ...props, locale },
  }));
}

/** The paths of a list that is cut into pages, in each language. */
export function listPaths<T>(items: readonly T[], size: number): LocalePath<{ list: PageOf<T> }>[] {
  return paged(items, size).flatMap((list) =>
    localePaths({ list }, { page: list.number === 1 ? undefined : `page/${list.number}` }),
  );
}
