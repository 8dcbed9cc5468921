import type { CardLanguage } from '../../src/components/card/event-card-text.ts';
import { formatDate } from '../../src/i18n/dates/format-date.ts';
import { formatPublished } from '../../src/i18n/dates/format-day.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { messagesFor } from '../../src/i18n/messages.ts';

/** The words of one language, outside of Astro. */
export function cardLanguage(locale: Locale): CardLanguage {
  const t = messagesFor(locale);
  return {
    t,
    name: (labels) => labels[locale],
    day: (published) => formatPublished(published, t.dates),
    date: (value, style) => formatDate(value, t.dates, style),
  };
}
