import type { Analysis } from '../../model/analysis.ts';
import type { Event } from '../../model/event.ts';
import type { Gold } from '../gold.ts';
import type { Answers } from './attribution.ts';
import { isoInterval } from './dates.ts';

const scored = ['E01', 'E06', 'E15', 'E20', 'E21', 'E23', 'E29'];

/** Status of an event at a day: that of the last entry at or before it. */
function statusOn(event: Event, day: string): string {
  return event.status.findLast(({ asOf }) => asOf <= day)?.status ?? 'unknown';
}

/**
 * Scored gold events: one event of the analysis with the same days, place and named participants
 * (people only, since organisations are often left out of a short report). Where the gold's status
 * is planned or confirmed, the status on each of its days must be the same.
 */
export function events(
  gold: Gold,
  analysis: Analysis,
  idOf: (label: string) => string | undefined,
): Answers {
  const right: string[] = [];
  const wrong: string[] = [];
  const people = new Set(
    gold.entities.filter(({ type }) => type === 'person').map(({ label }) => label),
  );
  for (const id of scored) {
    const expected = gold.events.find((event) => event.id === id);
    if (expected === undefined) throw new Error(`The gold has no event ${id}`);
    const [from, to] = isoInterval(expected.date);
    const wanted = expected.participants.filter((label) => people.has(label)).map(idOf);
    const fits = (event: Event): boolean =>
      event.from === from &&
      event.to === to &&
      event.place === (expected.place === null ? null : (idOf(expected.place) ?? null)) &&
      wanted.every((person) => person !== undefined && event.participants.includes(person)) &&
      Object.entries(expected.status)
        .filter(([, status]) => ['planned', 'confirmed'].includes(status))
        .every(([day, status]) => statusOn(event, day) === status);
    (analysis.events.some(fits) ? right : wrong).push(`${id} ${String(expected.date)}`);
  }
  return { right, wrong };
}
