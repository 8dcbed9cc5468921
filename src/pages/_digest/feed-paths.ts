import type { Locale } from '../../i18n/locale.ts';
import type { FeedFormat } from '../../site/feeds/feed-format.ts';
import { localePaths } from './locale-paths.ts';

/** What a feed's route is given: which feed, in which language and form. */
export interface FeedProps {
  readonly id: string;
  readonly locale: Locale;
  readonly format: FeedFormat;
  readonly [key: string]: string;
}

const formats: readonly FeedFormat[] = ['xml', 'json'];

/**
 * The paths of a feed in each language and form.
 *
 * @param id What the feed is of.
 * @param params Further parameters of the route.
 */
export function feedPaths(id: string, params: Readonly<Record<string, string>> = {}) {
  return formats.flatMap((format) => localePaths({ id, format }, { ...params, format }));
}
