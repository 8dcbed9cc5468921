import type { Event, EventStatus } from '../../model/event.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { RelationView } from '../claim/relation-view.ts';
import { relationView } from '../claim/relation-view.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Counts } from '../counts.ts';
import { claimCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { NamedLink } from '../named/named-link.ts';
import { relationsOf } from './differences.ts';
import { statusOn } from './event-link.ts';
import { statusVoices } from './status-voices.ts';

/** What was known of an event at the end of one day of publication. */
export interface EventDay {
  /** As exactly as the articles are dated; null for articles without a date. */
  readonly day: string | null;
  readonly anchor: string;
  readonly status: {
    readonly status: EventStatus;
    readonly voices: readonly NamedLink[];
    /** Whether it changed on this day. */
    readonly isNew: boolean;
  } | null;
  /** All that had been published up to and including this day. */
  readonly counts: Counts;
  /** The claims first reported on this day. */
  readonly news: readonly Statement[];
  /** How many claims of earlier days were repeated. */
  readonly repeated: number;
  /** What a report of this day changed of an earlier one. */
  readonly changes: readonly RelationView[];
}

/** The days on which anything about the event was published, the latest first. */
export function daysOf(digest: Digest, event: Event): EventDay[] {
  const claims = event.claims.map((id) => digest.claim(id));
  const dayOf = ({ article }: SiteClaim): string => digest.article(article).published ?? '';
  const byDay = Map.groupBy(claims, dayOf);
  const days = [...byDay.keys()].sort();
  const known = new Set<string>();
  const soFar: string[] = [];
  const updates = relationsOf(digest, event).filter(({ type }) => type === 'update');
  return days
    .map((day): EventDay => {
      const today = byDay.get(day) ?? [];
      const groups = unique(today.map(({ group }) => group));
      const fresh = groups.filter((group) => !known.has(group));
      for (const group of groups) known.add(group);
      soFar.push(...today.map(({ id }) => id));
      const news = fresh.flatMap((group) =>
        firstOf(today.filter((claim) => claim.group === group)),
      );
      return {
        day: day === '' ? null : day,
        anchor: day === '' ? 'undated' : `as-of-${day}`,
        status: statusView(digest, event, day),
        counts: claimCounts(digest, [...soFar]),
        news: bestFirst(news).map((claim) => statementOf(digest, claim)),
        repeated: groups.length - fresh.length,
        changes: updates
          .filter(({ b }) => b.some((id) => dayOf(digest.claim(id)) === day))
          .map((relation) => relationView(digest, relation)),
      };
    })
    .reverse();
}

function statusView(digest: Digest, event: Event, day: string): EventDay['status'] {
  const entry = statusOn(event, day);
  if (entry === null) return null;
  return {
    status: entry.status,
    voices: statusVoices(digest, entry),
    isNew: entry.asOf === day,
  };
}

function firstOf(claims: readonly SiteClaim[]): SiteClaim[] {
  return bestFirst(claims).slice(0, 1);
}
