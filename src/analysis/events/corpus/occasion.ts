import type { DateValue } from '../../../model/calendar-date.ts';
import { daysOf, overlap, publicationDays, width, type Days } from '../../claim-groups/days.ts';
import type { ArticleEvent } from '../article/article-events.ts';

/** Days after publication within which a plan without a date lies. */
const planAhead = 90;

/** Days before publication within which news without a date lies. */
const newsBack = 7;

/**
 * The days on which an event can have been, by what one article says: its date; a deadline from the
 * day of publication on; without a date the days around publication, if the article begins with it,
 * or all before it.
 *
 * @returns null if neither the event nor the article has a date.
 */
export function occasionOf(event: ArticleEvent): Days | null {
  const today = publicationDays(event.published);
  if (event.date !== null) {
    const days = daysOf(event.date, today?.from ?? Number.NEGATIVE_INFINITY);
    if (days !== null) return { from: days.from, to: days.to };
  }
  if (today === null) return null;
  const ahead = event.mentions.some(({ outlook }) => outlook === 'ahead');
  if (ahead) return { from: today.from, to: today.to + planAhead };
  const from = event.lead ? today.from - newsBack : Number.NEGATIVE_INFINITY;
  return { from, to: today.to };
}

/**
 * The day of news: what an article begins with and tells as done, without a date, is mostly of the
 * day on which it appeared.
 *
 * @returns null if the event has a date, is no news, or the day of publication is not known.
 */
export function newsDay({ date, lead, mentions, published }: ArticleEvent): number | null {
  const today = publicationDays(published);
  const told = lead && mentions.some(({ outlook }) => outlook === 'past');
  return date === null && told && today?.from === today?.to ? (today?.from ?? null) : null;
}

/** The days that two occasions share; null if they share none. An unknown one shares all. */
export function shared(a: Days | null, b: Days | null): Days | null | undefined {
  if (a === null || b === null) return a ?? b;
  if (!overlap(a, b)) return undefined;
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** An occasion with so many days more on either side. */
export function widened(days: Days | null, more: number): Days | null {
  return days === null ? null : { from: days.from - more, to: days.to + more };
}

/** Whether a date names one day. */
export function isOneDay(date: DateValue | null): boolean {
  return date?.precision === 'day' || date?.precision === 'part-of-day';
}

/** Whether an occasion is so narrow that sharing it says something. */
export function isNarrow(days: Days | null): boolean {
  return days !== null && width(days) <= 31;
}
