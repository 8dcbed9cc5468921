import type { DateValue } from '../../../model/calendar-date.ts';
import type { Titled } from '../titles/event-title.ts';

/** So many of those who take part stand in an address. */
const mostParties = 3;

/**
 * The address that an event would have by itself: its date, kind, those who take part and, if they
 * are few, its place.
 *
 * @example
 * eventSlug(…) // => '2026-01-22-meeting-ada-lovelace-charles-babbage'
 */
export function eventSlug({
  type,
  series,
  date,
  agents,
  partners,
  patients,
  place,
}: Titled): string {
  const parties = [...agents, ...partners, ...patients].slice(0, mostParties);
  const where = place === null || parties.length > 1 ? [] : [place];
  const kind = series ? [type.key, 'series'] : [type.key];
  return [...dated(date), ...kind, ...parties, ...where].join('-');
}

/** Day, month or year, whichever the date does not leave. */
function dated(date: DateValue | null): string[] {
  const { from = null, to = null } = date ?? {};
  if (to === null) return [];
  if (from === null || from === to) return [from === null ? to.slice(0, 7) : to];
  if (from.slice(0, 7) === to.slice(0, 7)) return [to.slice(0, 7)];
  return from.slice(0, 4) === to.slice(0, 4) ? [to.slice(0, 4)] : [];
}
