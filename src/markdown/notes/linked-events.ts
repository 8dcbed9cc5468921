import type { Event } from '../../model/event.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import type { LinkedEvent } from './remark-event-links.ts';

/**
 * Finds the events that notes link, also by old addresses, with their titles. Notes stand on the
 * pages of events and claims, so their links lead from there and fit every language and base path.
 */
export function linkedEvents(
  events: readonly Pick<Event, 'id' | 'title' | 'page'>[],
  permalinks: Permalinks,
): (address: string, lang: LanguageCode) => LinkedEvent | null {
  const paged = events.filter(({ page }) => page !== false);
  const byId = new Map(paged.map((event) => [event.id, event]));
  const own = permalinks.filter(({ kind }) => kind === 'event');
  const next = new Map(own.map(({ id, to }) => [id, to]));
  const find = (address: string): (typeof paged)[number] | null => {
    const to = next.get(address) ?? null;
    return byId.get(address) ?? (to === null ? null : find(to));
  };
  return (address, lang) => {
    const event = find(address);
    if (event === null) return null;
    return { href: `../../events/${event.id}/`, title: event.title[lang] };
  };
}
