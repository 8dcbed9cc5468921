import type { DateValue } from '../../../model/calendar-date.ts';
import type { EventType } from '../../../model/event-type.ts';
import { daysOf, overlap, width, type StatedDays } from '../../claim-groups/days.ts';
import type { TypeOrder } from '../compiled-events.ts';
import { familyOf, type Happening, type LinkType, type Outlook } from './happening.ts';

/** A mention that has found its event. */
export interface Mentioned {
  readonly claim: string;
  readonly outlook: Outlook;
  readonly strength: Happening['strength'];
  readonly confirms: boolean;
}

/** An event as one article tells of it, while the article is read. */
export interface Draft {
  type: EventType;
  date: DateValue | null;
  place: string | null;
  agents: string[];
  partners: string[];
  patients: string[];
  readonly series: boolean;
  /** The article begins with it. */
  readonly opens: boolean;
  readonly mentions: Mentioned[];
  /** Claims that only confirm what was said of it. */
  readonly confirmations: string[];
  readonly links: { readonly type: LinkType; readonly to: Draft }[];
  /** Where it was last spoken of, and whether a claim was about it there. */
  last: { sentence: number; main: boolean };
}

/** Everybody who takes part in a draft. */
export function partiesOfDraft({ agents, partners, patients }: Draft): string[] {
  return [...new Set([...agents, ...partners, ...patients])];
}

/** The family under which a draft is looked for. */
export function familyOfDraft(draft: Draft): string {
  return familyOf(draft.type, partiesOfDraft(draft).length);
}

/** The days of a date; a deadline is open towards the past. */
export function stretchOf(date: DateValue | null): StatedDays | null {
  return date === null ? null : daysOf(date, Number.NEGATIVE_INFINITY);
}

/** Whether two dates may be of one event: a day in common, or one of them unknown. */
export function datesAgree(a: DateValue | null, b: DateValue | null): boolean {
  const [first, second] = [stretchOf(a), stretchOf(b)];
  return first === null || second === null || overlap(first, second);
}

/** The narrower of two dates that agree. */
export function narrower(a: DateValue | null, b: DateValue | null): DateValue | null {
  const [first, second] = [stretchOf(a), stretchOf(b)];
  if (first === null) return b;
  if (second === null) return a;
  return width(second) < width(first) ? b : a;
}

/** A draft of an event that a claim names for the first time. */
export function draftOf(happening: Happening, type: EventType, opens: boolean): Draft {
  const { date, place, agents, partners, patients, series, sentence, strength } = happening;
  return {
    type,
    date,
    place,
    agents: [...agents],
    partners: [...partners],
    patients: [...patients],
    series,
    opens,
    mentions: [mentionedBy(happening)],
    confirmations: [],
    links: [],
    last: { sentence, main: strength === 'main' },
  };
}

function mentionedBy({ claim, outlook, strength, confirms }: Happening): Mentioned {
  return { claim, outlook, strength, confirms };
}

/** Adds a mention and what it tells to the draft. */
export function addMention(
  draft: Draft,
  happening: Happening,
  inner: PlaceChoice,
  isMoreTelling: TypeOrder,
): void {
  const { date, place, sentence, strength, type } = happening;
  draft.date = narrower(draft.date, date);
  draft.place = inner(draft.place, place);
  join(draft, happening);
  if (type !== null && strength === 'main' && isMoreTelling(type, draft.type)) draft.type = type;
  note(draft, mentionedBy(happening));
  const again = draft.last.sentence === sentence && draft.last.main;
  draft.last = { sentence, main: strength === 'main' || again };
}

/** A claim that names an event twice speaks of it once, as it does where it says more. */
function note(draft: Draft, mention: Mentioned): void {
  const at = draft.mentions.findIndex(({ claim }) => claim === mention.claim);
  const before = draft.mentions[at];
  if (before === undefined) draft.mentions.push(mention);
  else if (
    before.outlook === 'none' ||
    (before.strength !== 'main' && mention.strength === 'main')
  ) {
    draft.mentions[at] = mention;
  }
}

/** Of two places of one event the one to keep. */
export type PlaceChoice = (a: string | null, b: string | null) => string | null;

/** Adds those who take part; nobody stands on two sides. */
export function join(
  draft: Draft,
  more: Pick<Happening, 'agents' | 'partners' | 'patients'>,
): void {
  for (const side of ['agents', 'partners', 'patients'] as const) {
    const known = new Set(partiesOfDraft(draft));
    draft[side].push(...more[side].filter((id) => !known.has(id)));
  }
}
