import type { DateMention, DateValue } from '../../../model/calendar-date.ts';
import type { EventShape } from '../../../model/event-type.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { daysOf, width } from '../../claim-groups/days.ts';
import type { ClaimView } from './claim-view.ts';
import type { PlacedName } from './name-role.ts';

/** Tokens that belong to an event; `to` exclusive. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Shapes of events that fall on a place, so that it may be an object or a target. */
const falling: ReadonlySet<EventShape> = new Set(['occurrence']);

/**
 * The date of an event: of those that stand with it the narrowest, of equals the nearest. Vague
 * ones tell nothing.
 *
 * @param at The event's word, from which nearness counts.
 */
export function dateIn(view: ClaimView, regions: readonly Region[], at: number): DateValue | null {
  const anchor = view.tokens[at]?.start ?? 0;
  const inside = view.claim.dates.filter(
    (date) => date.precision !== 'vague' && isIn(regions, tokenOf(view, date)),
  );
  const [best] = inside.toSorted(
    (a, b) => widthOf(a) - widthOf(b) || distance(a, anchor) - distance(b, anchor) || a.start - b.start,
  );
  if (best === undefined) return null;
  const { from, to, precision, basis } = best;
  return { from, to, precision, basis };
}

function tokenOf({ tokens }: ClaimView, { start }: DateMention): number {
  return tokens.findIndex(({ end }) => end > start);
}

function widthOf(date: DateMention): number {
  const days = daysOf(date, Number.NEGATIVE_INFINITY);
  return days === null ? Number.POSITIVE_INFINITY : width(days);
}

function distance({ start, end }: DateMention, anchor: number): number {
  return start > anchor ? start - anchor : anchor - end;
}

function isIn(regions: readonly Region[], at: number): boolean {
  return regions.some(({ from, to }) => from <= at && at < to);
}

/**
 * The place of an event: one named with a preposition of place beside it, the goal of a journey, or
 * what an attack falls on. A place inside another of those found is the place; of several the one
 * nearest to the event's word.
 */
export function placeIn(
  names: readonly PlacedName[],
  regions: readonly Region[],
  { at, shape, travels }: { at: number; shape: EventShape; travels: boolean },
  { countryOf }: Pick<EntityFacts, 'countryOf'>,
): string | null {
  const falls = falling.has(shape);
  const found = names
    .filter(({ type, from }) => type === 'place' && isIn(regions, from))
    .filter(({ role, head }) => {
      if (role === 'at') return true;
      if (role === 'toward' || role === 'object') return travels || falls;
      return role === 'of' && falls && head !== -1;
    })
    .toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at) || a.from - b.from)
    .map(({ entity }) => entity);
  const inner = found.find((place) => countryOf(place) !== place && countryOf(place) !== null);
  return inner ?? found[0] ?? null;
}
