import type { Event, StatusEntry } from '../../model/event.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Counts } from '../counts.ts';
import { groupCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending, unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';

/** A claim that a status rests on, with how much stands behind it. */
export interface LeadStatement extends Statement {
  readonly counts: Counts;
  /** Whether any of its wordings has a source. */
  readonly isSourced: boolean;
}

/** What a status rests on: one claim of each voice. */
export interface LeadEntry {
  readonly asOf: string;
  readonly statements: readonly LeadStatement[];
}

/** So many voices stand at the top of the page for the present status and for the one before. */
const most = [3, 2] as const;

/** The present status and the one before it, each in the claims that say the most of the event. */
export function leadOf(digest: Digest, event: Event): LeadEntry[] {
  return event.status
    .slice(-most.length)
    .reverse()
    .map((entry, index) => ({
      asOf: entry.asOf,
      statements: voicesOf(digest, event, entry)
        .slice(0, most[index])
        .map((claim) => ({
          ...statementOf(digest, claim),
          counts: groupCounts(digest, claim.group),
          isSourced: digest.group(claim.group).origins.length > 0,
        })),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** The claim of each voice that says most; the voices that say most first. */
function voicesOf(digest: Digest, event: Event, { claims }: StatusEntry): SiteClaim[] {
  const ranked = bestFirst(claims.map((id) => digest.claim(id))).sort(
    descending(
      by(
        (claim) => Number(isSourced(claim)),
        (claim) => contentOf(event, claim),
      ),
    ),
  );
  return unique(ranked.map(voiceOf)).flatMap(
    (voice) => ranked.find((claim) => voiceOf(claim) === voice) ?? [],
  );
}

function isSourced({ attribution: { speaker, anonymous, via } }: SiteClaim): boolean {
  return speaker !== null || anonymous || via.length > 0;
}

/** How much of who, where and when a claim states. */
function contentOf({ participants, place }: Event, { entities, dates }: SiteClaim): number {
  const named = [...participants, ...(place === null ? [] : [place])];
  return named.filter((id) => entities.includes(id)).length + Math.min(dates.length, 1);
}

/** Unnamed speakers behind one outlet are told apart only by what they say. */
function voiceOf({ attribution: { speaker, via }, modality, polarity }: SiteClaim): string {
  return speaker ?? [via[0] ?? '', modality, polarity].join(' ');
}
