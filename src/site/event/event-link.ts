import type { DatePrecision } from '../../model/calendar-date.ts';
import type { Event, EventStatus, StatusEntry } from '../../model/event.ts';
import type { Localised } from '../../model/language-code.ts';
import { pathOf } from '../path.ts';

/** When something takes place, no more exact than it is known. */
export interface EventTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
}

/** An event as other pages name it. */
export interface EventLink {
  readonly id: string;
  readonly title: Localised;
  /** Null for an event that only stands in the timelines of others. */
  readonly path: string | null;
  readonly time: EventTime;
  readonly status: EventStatus;
}

export function eventLink(event: Event): EventLink {
  const { id, title, from, to, precision } = event;
  return {
    ...{ id, title },
    path: hasEventPage(event) ? pathOf('event', id) : null,
    time: { from, to, precision },
    status: lastStatus(event).status,
  };
}

/** Whether an event has a page of its own. */
export function hasEventPage({ page }: Event): boolean {
  return page !== false;
}

/** What is known now of the event's fate. */
export function lastStatus({ id, status }: Event): StatusEntry {
  const last = status.at(-1);
  if (last === undefined) throw new Error(`The event ${id} has no status`);
  return last;
}

/** What was known on a day, null if the event was not known yet. */
export function statusOn({ status }: Event, day: string): StatusEntry | null {
  return status.findLast(({ asOf }) => asOf <= day) ?? null;
}
