import type { DateValue } from '../../model/calendar-date.ts';
import type { Event } from '../../model/event.ts';
import type { Digest } from '../digest/digest.ts';
import { by } from '../digest/order.ts';

/**
 * When the event was to take place by what was published on one day: the most exact date that the
 * claims of that day which its status rests on give and that the event's own date does not exclude.
 *
 * @returns Null if they give none.
 */
export function datesOfDay(digest: Digest, event: Event, day: string): DateValue | null {
  const basis = new Set(event.status.flatMap(({ claims }) => claims));
  const dates = event.claims
    .filter((id) => basis.has(id))
    .map((id) => digest.claim(id))
    .filter(({ article }) => digest.article(article).published === day)
    .flatMap((claim) => claim.dates)
    .filter((date) => overlaps(date, event));
  const [best] = dates.sort(
    by(
      ({ from }) => Number(from === null),
      ({ from, to }) => lengthInDays(from, to),
      ({ from }) => from ?? '',
    ),
  );
  return best ?? null;
}

type Span = Pick<DateValue, 'from' | 'to'>;

/** An open end excludes nothing, two of them say nothing. */
function overlaps(a: Span, b: Span): boolean {
  if (a.from === null && a.to === null) return false;
  const startsBefore = (a.from ?? '') <= (b.to ?? '9999');
  return startsBefore && (b.from ?? '') <= (a.to ?? '9999');
}

function lengthInDays(from: string | null, to: string | null): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
