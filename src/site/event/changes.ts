import type { DateValue } from '../../model/calendar-date.ts';
import type { Event, EventStatus } from '../../model/event.ts';
import type { RelationView } from '../claim/relation-view.ts';
import { relationView } from '../claim/relation-view.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import { datesOfDay } from './date-known.ts';
import { relationsOf } from './differences.ts';
import { statusOn } from './event-link.ts';
import { statusVoices } from './status-voices.ts';

/** One thing that was known otherwise on the day of publication before. */
export type Change =
  | { readonly kind: 'status'; readonly from: EventStatus; readonly to: EventStatus }
  | { readonly kind: 'date'; readonly from: DateValue; readonly to: DateValue }
  | {
      readonly kind: 'voices';
      readonly from: readonly NamedLink[];
      readonly to: readonly NamedLink[];
    }
  | { readonly kind: 'claim'; readonly relation: RelationView };

/** What a day of publication changed. */
export interface Changes {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** How many articles on the event appeared on that day. */
  readonly articles: number;
}

/** So many claims that a later report moved on from are listed. */
const mostClaims = 3;

/** @returns Null for an event on which everything was published on one day. */
export function changesOf(digest: Digest, event: Event): Changes | null {
  const [from, to] = publicationDays(digest, event).slice(-2);
  return from === undefined || to === undefined ? null : changesBetween(digest, event, from, to);
}

/** The days on which anything about the event was published, as exactly as the articles are dated. */
export function publicationDays(digest: Digest, event: Event): string[] {
  return unique(event.claims.flatMap((id) => publishedOn(digest, id) ?? [])).sort();
}

/** What one day of publication changed of what was known on an earlier one. */
export function changesBetween(digest: Digest, event: Event, from: string, to: string): Changes {
  const isNew = (id: string): boolean => publishedOn(digest, id) === to;
  const updates = relationsOf(digest, event)
    .filter(({ type, b }) => type === 'update' && b.some(isNew))
    .slice(0, mostClaims)
    .map((relation): Change => ({ kind: 'claim', relation: relationView(digest, relation) }));
  return {
    ...{ from, to },
    changes: [
      ...statusChange(event, from, to),
      ...dateChange(digest, event, from, to),
      ...voicesChange(digest, event, from, to),
      ...updates,
    ],
    articles: unique(event.claims.filter(isNew).map((id) => digest.claim(id).article)).length,
  };
}

function publishedOn(digest: Digest, claim: string): string | null {
  return digest.article(digest.claim(claim).article).published;
}

function statusChange(event: Event, before: string, now: string): Change[] {
  const [from, to] = [statusOn(event, before)?.status, statusOn(event, now)?.status];
  if (from === undefined || to === undefined || from === to) return [];
  return [{ kind: 'status', from, to }];
}

function dateChange(digest: Digest, event: Event, before: string, now: string): Change[] {
  const from = datesOfDay(digest, event, before);
  const to = datesOfDay(digest, event, now);
  if (from === null || to === null) return [];
  return from.from === to.from && from.to === to.to ? [] : [{ kind: 'date', from, to }];
}

/** A change of who vouches for the status; silence is none. */
function voicesChange(digest: Digest, event: Event, before: string, now: string): Change[] {
  const voicesOn = (day: string): NamedLink[] => {
    const entry = statusOn(event, day);
    return entry === null ? [] : statusVoices(digest, entry);
  };
  const [from, to] = [voicesOn(before), voicesOn(now)];
  const isSame = idsOf(from) === idsOf(to);
  return isSame || from.length === 0 || to.length === 0 ? [] : [{ kind: 'voices', from, to }];
}

function idsOf(names: readonly NamedLink[]): string {
  return names
    .map(({ id }) => id)
    .sort()
    .join();
}
