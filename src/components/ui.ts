import { formatDate } from '../i18n/dates/format-date.ts';
import { formatPublished } from '../i18n/dates/format-day.ts';
import type { Locale } from '../i18n/locale.ts';
import { defaultLocale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { DateValue } from '../model/calendar-date.ts';
import type { Localised } from '../model/language-code.ts';
import { localPath, prefixOf } from '../site/path.ts';

/** What every component needs to speak to a reader of one language. */
export interface Ui {
  readonly locale: Locale;
  readonly t: Messages;
  /** The address of a page of the site, for this language and base path. */
  href(path: string): string;
  /** The same with the scheme and host. */
  absolute(path: string): string;
  /** The base path of all addresses, without a slash at the end. */
  readonly base: string;
  name(labels: Localised): string;
  day(published: string | null): string;
  date(value: Pick<DateValue, 'from' | 'to' | 'precision'>, style?: 'plain' | 'full'): string;
}

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

export function createUi(locale: Locale): Ui {
  const t = messagesFor(locale);
  const prefix = prefixOf(locale, defaultLocale);
  const href = (path: string): string => base + localPath(path, prefix);
  return {
    locale,
    t,
    href,
    absolute: (path) => new URL(href(path), import.meta.env.SITE).href,
    base,
    name: (labels) => labels[locale],
    day: (published) => formatPublished(published, t.dates),
    date: (value, style) => formatDate(value, t.dates, style),
  };
}
