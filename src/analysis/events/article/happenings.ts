import type { DateValue } from '../../../model/calendar-date.ts';
import type { EventType } from '../../../model/event-type.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import type { CompiledEvents } from '../compiled-events.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { withCapitals } from './capital-names.ts';
import { cueAt, cueIn, isDated, isVerb, posAt, readingAt, type ClaimView } from './claim-view.ts';
import type { Happening, LinkType, Reference } from './happening.ts';
import { placeNames, type PlacedName } from './name-role.ts';
import { nationNames } from './nation-names.ts';
import { outlookOf, timely } from './outlook.ts';
import { partiesAt } from './parties.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { triggersOf, type Trigger } from './trigger.ts';
import { dateIn, placeIn, type Region } from './when-and-where.ts';

/** Where a claim stands. */
export interface ClaimPlace {
  readonly published: string | null;
  readonly paragraph: number;
}

/** The events that a claim names, the one that it is about first. */
export function happeningsIn(
  plain: ClaimView,
  compiled: CompiledEvents,
  facts: EntityFacts,
  place: ClaimPlace,
): Happening[] {
  const full = withCapitals(plain, compiled.nations, facts);
  const triggers = triggersOf(full).filter(
    (trigger, at, all) => !isPromise(full, trigger, all[at + 1]),
  );
  if (triggers.length === 0) return [];
  const outside = full.names.filter(
    (name) => !triggers.some(({ from, to }) => from <= name.from && name.to <= to),
  );
  const view = { ...full, names: outside };
  const nouns = triggers.filter(({ verbal }) => !verbal);
  const eventAt = (at: number): number =>
    nouns.find(({ from, to }) => from <= at && at < to)?.from ?? -1;
  const known = placeNames(view, facts.typeOf, eventAt);
  const nations = nationNames(view, compiled.nations, known, eventAt);
  const misread = new Set(nations.map(({ from }) => from));
  const names = [...known.filter(({ from }) => !misread.has(from)), ...nations];
  const segments = segmentsOf(view);
  const anchors = triggers.map((trigger) => anchorOf(view, trigger, segments, triggers, compiled));
  const groups = grouped(view, anchors);
  const order = groups.toSorted((a, b) => rank(a) - rank(b));
  return order.map((group) =>
    happeningOf(view, group, { order, names, segments, facts, place, compiled }),
  );
}

/** "Agreed to buy": no event beside what it makes one to come. */
function isPromise(
  view: ClaimView,
  { from, to, verbal }: Trigger,
  next: Trigger | undefined,
): boolean {
  if (!verbal || next === undefined || next.from - to > 1) return false;
  return cueAt(view, from, 'ahead') > 0;
}

interface Setting {
  readonly order: readonly Anchor[][];
  readonly names: readonly PlacedName[];
  readonly segments: readonly Segment[];
  readonly facts: EntityFacts;
  readonly place: ClaimPlace;
  readonly compiled: CompiledEvents;
}

/** Words of one family that a claim is about name one event, unless each has a day of its own. */
function grouped(view: ClaimView, anchors: readonly Anchor[]): Anchor[][] {
  const groups: Anchor[][] = [];
  for (const anchor of anchors) {
    const family = anchor.trigger.type?.family;
    const same = groups.find(
      ([first]) =>
        first?.strength === 'main' &&
        anchor.strength === 'main' &&
        first.trigger.type?.family === family &&
        !differInDay(view, first, anchor),
    );
    if (same === undefined) groups.push([anchor]);
    else same.push(anchor);
  }
  return groups;
}

function differInDay(view: ClaimView, a: Anchor, b: Anchor): boolean {
  if (a.segment === b.segment) return false;
  const [first, second] = [a, b].map(({ segment, trigger }) =>
    dateIn(view, [segment], trigger.from),
  );
  return first?.precision === 'day' && second?.precision === 'day' && first.from !== second.from;
}

const strengths = ['main', 'adjunct', 'aside'] as const;

function rank([first]: readonly Anchor[]): number {
  return first === undefined ? strengths.length : strengths.indexOf(first.strength);
}

function happeningOf(
  view: ClaimView,
  group: readonly Anchor[],
  { order, names, segments, facts, place, compiled }: Setting,
): Happening {
  const [first] = group;
  if (first === undefined) throw new Error('An event without a word for it');
  const { claim } = view;
  const type = leading(group, compiled);
  const regions = regionsOf(view, first, order);
  const found = group.map((anchor) => partiesAt(view, anchor, names, segments));
  const isParty = (id: string): boolean =>
    !['medium', 'document', 'other'].includes(facts.typeOf(id));
  const all = (side: 'agents' | 'partners' | 'patients' | 'attending'): string[] =>
    [...new Set(found.flatMap((parties) => parties[side]))].filter(isParty);
  const agents = all('agents');
  const at = first.trigger.from;
  const stated = dateIn(view, regions, at, first.segment);
  const said = isToldAside(view, first, stated) ? 'past' : outlookOf(view, first);
  const own = dateIn(view, [first.segment], at) !== null;
  const shape = type?.shape ?? 'encounter';
  const series = first.strength === 'main' && isRepeated(view, first.segment);
  const lasting = series || shape === 'occurrence';
  const date = plausible(isOpen(stated) && !lasting ? null : stated, said, own, place.published);
  const wide = type?.wide === true;
  const near = group.map(({ segment }) => segment);
  const travels = group.some(({ trigger }) => trigger.type?.journey === true);
  const outlook = timely(said, date, place.published);
  const where = isFeltThere(view, first)
    ? null
    : placeIn(view, names, regions, { at, shape, travels, wide, near }, facts);
  const aftermath = type?.rare === true && where !== null && isAftermath(view, first);
  return {
    type,
    claim: claim.id,
    sentence: claim.sentence,
    paragraph: place.paragraph,
    strength: aftermath ? 'main' : first.strength,
    reference: referenceOf(view, first),
    outlook: aftermath && (!type.organised || isOver(view, type)) ? 'past' : outlook,
    confirms: isConfirmation(view, compiled),
    date,
    place: where,
    agents,
    partners: all('partners').filter((id) => !agents.includes(id)),
    attending: all('attending'),
    patients: all('patients'),
    both: shape === 'encounter' && isOfBoth(view, first),
    described: shape === 'encounter' && !first.trigger.verbal && isDescribed(view, first),
    series,
    several: shape === 'encounter' && group.some(({ trigger }) => trigger.several),
    link: linkOf(view, first, order),
    joins: first.setting === 'outcome',
  };
}

/**
 * A year or month to come is not that of what has happened, but of something named beside it; nor
 * is a day gone by, or the day of publication in another part of the claim, that of a plan.
 */
function plausible(
  date: DateValue | null,
  outlook: Happening['outlook'],
  own: boolean,
  published: string | null,
): DateValue | null {
  const first = date?.from ?? null;
  const last = date?.to ?? null;
  if (outlook === 'ahead' && last !== null && published !== null) {
    const day = last.slice(0, published.length);
    return day < published || (day === published && !own) ? null : date;
  }
  if (outlook !== 'past' || first === null || published === null) return date;
  const exact = date?.precision === 'day' || date?.precision === 'part-of-day';
  return !exact && first.slice(0, published.length) > published ? null : date;
}

/** "Since 2019": for what is over in a day that is the date of something before it. */
function isOpen(date: DateValue | null): boolean {
  return date !== null && date.to === null;
}

/** "They met", and "their meeting". */
function isOfBoth(view: ClaimView, { engaged, segment, from, trigger }: Anchor): boolean {
  const at = trigger.from;
  if (engaged && cueIn(view, 'both', segment.from, at) !== -1) return true;
  return cueIn(view, 'their', Math.max(segment.from, from - 1), at) !== -1;
}

/** "With the votes counted": what is told with the concepts of its end is over. */
function isOver({ claim }: ClaimView, { context }: EventType): boolean {
  return context.some((concept) => claim.concepts.includes(concept));
}

/** "The victims of the earthquake in": what is told is what it left behind. */
function isAftermath({ claim }: ClaimView, { strength }: Anchor): boolean {
  const fact = claim.modality === 'happened' || claim.modality === 'state';
  return strength === 'aside' && fact && claim.polarity === '+';
}

/** "Tremors were felt in": the places named are not its own. */
function isFeltThere(view: ClaimView, { segment }: Anchor): boolean {
  return cueIn(view, 'felt', segment.from, segment.to) !== -1;
}

/** "Talks with the trade unions": more than "the talks", although nobody is named. */
function isDescribed(view: ClaimView, { trigger }: Anchor): boolean {
  const { to } = trigger;
  const preposition = (['with', 'between', 'of'] as const).some(
    (kind) => cueAt(view, to, kind) > 0,
  );
  const noun = posAt(view, to) === 'NOUN' && !isDated(view, to);
  return to < view.to && (preposition || (!view.caseless && noun && genitive(view, to)));
}

function genitive(view: ClaimView, at: number): boolean {
  return readingAt(view, at)?.cases?.includes('gen') ?? false;
}

/** What a fact names with its day has happened: "won the election on Sunday". */
function isToldAside({ claim }: ClaimView, { strength }: Anchor, date: DateValue | null): boolean {
  const exact = date?.precision === 'day' || date?.precision === 'part-of-day';
  return strength === 'aside' && exact && claim.modality === 'happened' && claim.polarity === '+';
}

/** Whether the words of attribution are ones of confirming. */
function isConfirmation({ claim, tokens }: ClaimView, { confirming }: CompiledEvents): boolean {
  return claim.attribution.cues.some((cue) =>
    tokens.some(
      ({ start, end }, at) =>
        start >= cue.start && end <= cue.end && confirming.longestAt(tokens, at).length > 0,
    ),
  );
}

/** The most telling type of the words. */
function leading(group: readonly Anchor[], { isMoreTelling }: CompiledEvents): EventType | null {
  let best: EventType | null = null;
  for (const { trigger } of group) {
    if (trigger.type !== null && (best === null || isMoreTelling(trigger.type, best))) {
      best = trigger.type;
    }
  }
  return best;
}

/**
 * Which tokens may hold the date and the place of an event: for what a claim is about, all that no
 * adjunct takes; for an adjunct the words from its preposition to the next sign, verb or event.
 */
function regionsOf(view: ClaimView, anchor: Anchor, order: readonly Anchor[][]): Region[] {
  if (anchor.setting === 'during') return [{ from: view.from, to: view.to }];
  if (anchor.strength !== 'main') return [ownRegion(view, anchor, order)];
  const taken = order
    .flat()
    .map((other) => ({ other, region: ownRegion(view, other, order) }))
    .filter(({ other, region }) => hasOwnTime(view, other, region, anchor))
    .map(({ region }) => region)
    .toSorted((a, b) => a.from - b.from);
  const free: Region[] = [];
  let from = view.from;
  for (const region of taken) {
    if (region.from > from) free.push({ from, to: region.from });
    from = Math.max(from, region.to);
  }
  return [...free, { from, to: view.to }];
}

/** An event beside the one that a claim is about, whose time and place stand with it. */
function hasOwnTime(
  view: ClaimView,
  { strength, setting, trigger }: Anchor,
  region: Region,
  main: Anchor,
): boolean {
  if (strength === 'adjunct') return setting !== 'during';
  const kin = trigger.type?.family === main.trigger.type?.family;
  const dated = dateIn(view, [region], trigger.from) !== null;
  return strength === 'aside' && kin && dated && trigger.from > main.trigger.from;
}

function ownRegion(view: ClaimView, anchor: Anchor, order: readonly Anchor[][]): Region {
  const starts = order.flat().map(({ from }) => from);
  let to = anchor.trigger.to;
  while (to < view.to && !starts.includes(to) && !isVerb(view, to) && !isStop(view, to)) to += 1;
  return { from: anchor.from, to };
}

function isStop({ tokens }: ClaimView, at: number): boolean {
  return /^[,;:—–]$/u.test(tokens[at]?.text ?? '');
}

function referenceOf(view: ClaimView, { trigger, from, segment }: Anchor): Reference {
  const start = trigger.verbal ? segment.from : from;
  const here = (kind: 'this' | 'another' | 'member'): boolean =>
    cueIn(view, kind, start, trigger.to) !== -1;
  if (!trigger.verbal && here('this')) return 'this';
  if (here('another')) return 'another';
  return here('member') || cueAt(view, trigger.from, 'round') > 0 ? 'member' : 'plain';
}

function isRepeated(view: ClaimView, { from, to }: Segment): boolean {
  if (cueIn(view, 'repeatedly', from, to) !== -1) return true;
  return view.claim.quantities.some(({ value, start, unit }) => {
    if (unit === 'ordinal') return false;
    const at = view.tokens.findIndex((token) => token.end > start);
    return (
      value > 1 && from <= at && at < to && cueIn(view, 'times', at, Math.min(to, at + 3)) !== -1
    );
  });
}

const linkTypes: Readonly<Record<NonNullable<Anchor['setting']>, LinkType>> = {
  before: 'preparation-of',
  after: 'follow-up-of',
  outcome: 'follow-up-of',
  during: 'part-of',
};

/** How what a claim is about stands to the event in whose setting it puts it. */
function linkOf(view: ClaimView, anchor: Anchor, order: readonly Anchor[][]): Happening['link'] {
  if (anchor.strength !== 'main') return null;
  const to = order.findIndex(([other]) => other?.strength === 'adjunct');
  const setting = order[to]?.[0]?.setting ?? null;
  if (setting !== null) return { type: linkTypes[setting], to };
  for (const kind of ['before', 'after'] as const) {
    const at = cueIn(view, kind, view.from, anchor.trigger.from);
    const pronoun = at === -1 ? 0 : cueAt(view, at + cueAt(view, at, kind), 'them');
    if (pronoun > 0) return { type: linkTypes[kind], to: null };
  }
  return null;
}
