import type { EntityType } from '../../../model/entity.ts';
import type { Claim } from '../../../model/claim.ts';
import type { EventStatus, StatusEntry } from '../../../model/event.ts';
import type { EventType } from '../../../model/event-type.ts';
import { isoOf, publicationDays } from '../../claim-groups/days.ts';
import type { Outlook } from '../article/happening.ts';

/** What one claim says of an event's fate, and on which day it was published. */
export interface Word {
  readonly claim: Claim;
  /** Null if the article has no date. */
  readonly day: string | null;
  readonly outlook: Outlook;
  /** Its words confirm what another has said. */
  readonly confirms: boolean;
}

/** What must be known of an event to follow its status. */
export interface Course {
  readonly type: EventType;
  /** The last day on which it can be; null if open. */
  readonly to: string | null;
  readonly parties: ReadonlySet<string>;
  readonly typeOf: (entity: string) => EntityType;
}

/** The day that a publication date gives: its last. */
export function dayOf(published: string | null): string | null {
  const days = publicationDays(published);
  return days === null ? null : isoOf(days.to);
}

/**
 * The status of an event over time: one entry for each day that changes it, by all that was
 * published up to that day. What has been reported as done stays done.
 *
 * `planned`: somebody says that it is to be. `confirmed`: said on the record by two, of whom one
 * takes part or confirms the other's word; or by the one side that holds it; or confirmed on the
 * record after somebody else had said it. `lapsed`: its last day has passed on a day of publication
 * (or on `asOf`), and nobody says what happened.
 *
 * @param words Every claim that speaks of the event.
 * @param days The days on which anything was published, in order.
 */
export function statusOf(
  words: readonly Word[],
  course: Course,
  days: readonly string[],
  asOf: string,
): StatusEntry[] {
  const dated = words.map((word) => ({ ...word, day: word.day ?? asOf }));
  const own = dated.map(({ day }) => day);
  const passed =
    course.to === null ? undefined : [...days, asOf].find((day) => day > (course.to ?? ''));
  const dates = [...new Set(passed === undefined ? own : [...own, passed])].toSorted();
  const entries: StatusEntry[] = [];
  for (const day of dates) {
    const known = dated.filter((word) => word.day <= day);
    const status = statusAt(known, course, day);
    if (status === null || status === entries.at(-1)?.status) continue;
    const saying = outlooksOf[status];
    const claims = known
      .filter(
        (word) => word.day === day && (saying.includes(word.outlook) || isConfirming(word, status)),
      )
      .map(({ claim }) => claim.id);
    entries.push({ asOf: day, status, claims: [...new Set(claims)] });
  }
  if (entries.length > 0) return entries;
  return [{ asOf: dates[0] ?? asOf, status: 'unknown', claims: [] }];
}

const outlooksOf: Readonly<Record<EventStatus, readonly Outlook[]>> = {
  planned: ['ahead'],
  confirmed: ['ahead'],
  happened: ['past'],
  cancelled: ['off'],
  lapsed: [],
  unknown: ['none'],
};

function isConfirming({ confirms }: Word, status: EventStatus): boolean {
  return status === 'confirmed' && confirms;
}

function statusAt(known: readonly Word[], course: Course, day: string): EventStatus | null {
  const said = (outlook: Outlook): Word[] => known.filter((word) => word.outlook === outlook);
  if (said('past').length > 0) return 'happened';
  const plans = said('ahead');
  const latest = (words: readonly Word[]): string =>
    words.reduce((last, word) => (word.day !== null && word.day > last ? word.day : last), '');
  if (said('off').length > 0 && latest(said('off')) >= latest(plans)) return 'cancelled';
  if (plans.length === 0) return null;
  if (course.to !== null && course.to < day) return 'lapsed';
  return isConfirmed(known, plans, course) ? 'confirmed' : 'planned';
}

function isConfirmed(
  known: readonly Word[],
  plans: readonly Word[],
  { type, parties, typeOf }: Course,
): boolean {
  const definite = plans.filter(
    ({ claim }) =>
      claim.modality === 'planned' ||
      claim.modality === 'expected' ||
      claim.modality === 'happened' ||
      claim.modality === 'state',
  );
  const voices = new Set(definite.flatMap((word) => voiceOf(word, typeOf)));
  const confirming = known.filter(({ confirms }) => confirms);
  for (const word of confirming) {
    const [voice] = voiceOf(word, typeOf);
    if (voice === undefined) continue;
    if (plans.some(({ claim }) => claim.attribution.speaker !== voice)) return true;
  }
  const holders = [...voices].filter((voice) => parties.has(voice));
  if (type.organised && holders.length > 0) return true;
  return holders.length > 0 && voices.size > 1;
}

/** Who vouches on the record: somebody named who is not a medium. */
function voiceOf({ claim }: Word, typeOf: Course['typeOf']): string[] {
  const { speaker, anonymous } = claim.attribution;
  return speaker === null || anonymous || typeOf(speaker) === 'medium' ? [] : [speaker];
}
