import { z } from 'zod';
import { Because } from './because.ts';
import { DatePrecision, IsoDay } from './calendar-date.ts';
import { Localised } from './language-code.ts';

export const EventStatus = z.enum([
  'planned',
  'confirmed',
  'happened',
  'cancelled',
  'lapsed',
  'unknown',
]);
export type EventStatus = z.infer<typeof EventStatus>;

/** What was known of an event's fate from `asOf` on, and the claims that say so. */
export const StatusEntry = z.object({
  asOf: IsoDay,
  status: EventStatus,
  claims: z.array(z.string()),
});
export type StatusEntry = z.infer<typeof StatusEntry>;

/** Something that happens at a time and place with participants. */
export const Event = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  title: Localised,
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
  precision: DatePrecision,
  place: z.string().nullable(),
  participants: z.array(z.string()),
  status: z.array(StatusEntry).min(1),
  claims: z.array(z.string()).min(1),
  related: z.array(z.object({ type: z.string(), event: z.string() })),
  /**
   * False for an event without a page of its own, which only stands in the timelines of others: one
   * that is not dated to the day, not spoken of by two articles and not what an article begins with.
   */
  page: z.boolean().optional(),
  /** The decisions of editors that made it what it is. */
  because: z.array(Because).optional(),
});
export type Event = z.infer<typeof Event>;
