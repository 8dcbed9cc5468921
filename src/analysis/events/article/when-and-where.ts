import type { DateMention, DateValue } from '../../../model/calendar-date.ts';
import type { EventShape } from '../../../model/event-type.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { daysOf, width } from '../../claim-groups/days.ts';
import { isDated, nameAt, posAt, type ClaimView } from './claim-view.ts';
import type { NameRole, PlacedName } from './name-role.ts';

/** Tokens that belong to an event; `to` exclusive. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Shapes of events that fall on a place, so that it may be an object or a target. */
const falling: ReadonlySet<EventShape> = new Set(['occurrence']);

/**
 * The date of an event: of those that stand with it the narrowest, of equals the nearest. Vague
 * ones tell nothing, nor do those of other nouns ("the campaign of 2007") and long ones in another
 * part of the claim ("who ruled from 2007 to 2012").
 *
 * @param at The event's word, from which nearness counts.
 * @param part The part of the claim that the event's word stands in.
 */
export function dateIn(
  view: ClaimView,
  regions: readonly Region[],
  at: number,
  part: Region | null = null,
): DateValue | null {
  const anchor = view.tokens[at]?.start ?? 0;
  const inside = view.claim.dates.filter((date) => {
    const token = tokenOf(view, date);
    if (date.precision === 'vague' || !isIn(regions, token)) return false;
    if (isExact(date)) return true;
    return (part === null || isIn([part], token)) && !isOfNoun(view, date, token, at);
  });
  const [best] = inside.toSorted(
    (a, b) =>
      widthOf(a) - widthOf(b) || distance(a, anchor) - distance(b, anchor) || a.start - b.start,
  );
  if (best === undefined) return null;
  const { from, to, precision, basis } = best;
  return { from, to, precision, basis };
}

function isExact({ precision }: DateMention): boolean {
  return precision === 'day' || precision === 'part-of-day';
}

/** A year that tells which of its kind the noun beside it is: "the 2007 campaign". */
function isOfNoun(view: ClaimView, { end }: DateMention, first: number, event: number): boolean {
  const beside = view.caseless ? behindDate(view, end) : first - 1;
  const outside = beside < view.from || beside >= view.to || beside === event;
  return !outside && posAt(view, beside) === 'NOUN' && nameAt(view, beside) === undefined;
}

/** The first noun behind a date with only adjectives between; -1 if there is none. */
function behindDate(view: ClaimView, end: number): number {
  let at = view.tokens.findIndex(({ start }) => start >= end);
  while (at !== -1 && at < view.to && posAt(view, at) === 'ADJ') at += 1;
  return at;
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

/** What a country does in a claim where it is only somebody's or does something itself. */
const belonging: readonly NameRole[] = ['attribute', 'delegate', 'subject', 'of'];

/** For what a place is sought. */
export interface PlaceSought {
  /** The event's word. */
  readonly at: number;
  readonly shape: EventShape;
  /** Its goal is its place. */
  readonly travels: boolean;
  /** A country is place enough, even one that is only somebody's attribute. */
  readonly wide: boolean;
  /** The parts of the claim that its words stand in. */
  readonly near: readonly Region[];
}

/** The town before the text, if the text names no place but its country. */
function datelineOf(
  names: readonly PlacedName[],
  found: readonly string[],
  countryOf: EntityFacts['countryOf'],
): string | undefined {
  const [first] = found;
  return names.find(
    ({ role, entity }) =>
      role === 'dateline' &&
      isTown(entity, countryOf) &&
      (first === undefined || countryOf(entity) === first),
  )?.entity;
}

/** "The war in" a country: the place belongs to the noun before it. */
function isOfAnotherNoun(view: ClaimView, from: number, event: number): boolean {
  let at = from - 1;
  while (at > view.from && posAt(view, at) !== 'ADP') at -= 1;
  const before = at - 1;
  const named = nameAt(view, before) !== undefined || before < view.from;
  return posAt(view, before) === 'NOUN' && !named && !isDated(view, before) && before !== event;
}

function isTown(place: string, countryOf: EntityFacts['countryOf']): boolean {
  const country = countryOf(place);
  return country !== null && country !== place;
}

/**
 * The place of an event: one named with a preposition of place beside it, the goal of a journey, or
 * what an attack falls on. A place inside another of those found is the place; of several the one
 * nearest to the event's word.
 */
export function placeIn(
  view: ClaimView,
  names: readonly PlacedName[],
  regions: readonly Region[],
  { at, shape, travels, wide, near }: PlaceSought,
  { countryOf }: Pick<EntityFacts, 'countryOf'>,
): string | null {
  const falls = falling.has(shape);
  const found = names
    .filter(({ type, from }) => type === 'place' && isIn(regions, from))
    .filter(({ entity, role, head, from }) => {
      if (role === 'at') {
        return falls || !isOfAnotherNoun(view, from, at) || isTown(entity, countryOf);
      }
      if (role === 'within') return countryOf(entity) !== entity || (falls && wide);
      if (!isIn(near, from)) return false;
      if (role === 'destination') return travels;
      if (role === 'toward' || role === 'object') return travels || falls;
      return falls && (role === 'target' || role === 'against' || (role === 'of' && head !== -1));
    })
    .toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at) || a.from - b.from)
    .map(({ entity }) => entity);
  const inner =
    found.find((place) => isTown(place, countryOf)) ?? datelineOf(names, found, countryOf);
  if (found.length > 0 || !wide) return inner ?? found[0] ?? null;
  const countries = names.filter(
    ({ entity, from, role }) =>
      countryOf(entity) === entity && isIn(near, from) && belonging.includes(role),
  );
  const [only, ...others] = new Set(countries.map(({ entity }) => entity));
  return others.length > 0 ? null : (only ?? null);
}
