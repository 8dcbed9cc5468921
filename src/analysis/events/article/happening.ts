import type { DateValue } from '../../../model/calendar-date.ts';
import type { EventType } from '../../../model/event-type.ts';

/** What a mention says of the event's fate. */
export type Outlook = 'ahead' | 'past' | 'off' | 'none';

/** How a mention refers: to an event of the passage, to a new one, to one of a series. */
export type Reference = 'plain' | 'this' | 'another' | 'member';

/** How an event stands to another one of the same claim or passage. */
export type LinkType = 'preparation-of' | 'follow-up-of' | 'part-of';

/**
 * One mention of an event in a claim. `main`: the claim is about it; `adjunct`: it is the time or
 * setting of what the claim is about; `aside`: it is only named.
 */
export interface Happening {
  /** Null for "the next round": of the series that the passage is about. */
  readonly type: EventType | null;
  readonly claim: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly strength: 'main' | 'adjunct' | 'aside';
  readonly reference: Reference;
  readonly outlook: Outlook;
  /** Whoever says it confirms what another has said. */
  readonly confirms: boolean;
  readonly date: DateValue | null;
  readonly place: string | null;
  /** People and organisations on the side that acts, on the other side, and whom it befalls. */
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly patients: readonly string[];
  /** Those of whom the claim says that they were there. */
  readonly attending: readonly string[];
  /** Its subject is "they", "the two": those whom the passage was about. */
  readonly both: boolean;
  /** More is said of it than "the meeting": what follows its noun belongs to it. */
  readonly described: boolean;
  /** It counts several of a kind: "met six times". */
  readonly series: boolean;
  /** It speaks of several of a kind without counting them: "after the meetings". */
  readonly several: boolean;
  /** To another happening of the claim (its index among them), or to one of the passage (null). */
  readonly link: { readonly type: LinkType; readonly to: number | null } | null;
  /** Those who acted at it join it: "following the talks A and B signed". */
  readonly joins: boolean;
}

/** Everybody who takes part, in the order of roles. */
export function partiesOf({
  agents,
  partners,
  patients,
}: Pick<Happening, 'agents' | 'partners' | 'patients'>): string[] {
  return [...new Set([...agents, ...partners, ...patients])];
}

/**
 * The family under which an event is looked for. A summit of two is a meeting of the two, and
 * another report may call it so.
 */
export function familyOf(type: EventType, parties: number): string {
  return type.pairFamily !== null && parties === 2 ? type.pairFamily : type.family;
}
