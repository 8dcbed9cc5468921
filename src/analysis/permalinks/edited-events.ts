import type { Miss } from '../../model/editorial/editorial.ts';
import type { Event } from '../../model/event.ts';
import type { Permalink, Permalinks } from '../../model/permalinks.ts';
import type { Minted } from './mint.ts';

/** What editors made of the events that the rules found. */
export interface EditedEvents {
  readonly events: readonly Event[];
  /** From the provisional id of an event that is no more to that of its heir; null if hidden. */
  readonly gone: ReadonlyMap<string, string | null>;
  /** From the address that an editor chose to the provisional id of the event that was split off. */
  readonly added: ReadonlyMap<string, string>;
  readonly misses: readonly Miss[];
}

/** How editors change events once those that the rules found have their addresses. */
export interface EventEdits {
  /** The claims of the event that an editor wants at an address, by that address. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly edit: (minted: Minted, isTaken: (address: string) => boolean) => EditedEvents;
}

type MembersOf = (claims: readonly string[]) => string[];

/**
 * The addresses that editors chose, of those that are free or were theirs before: with some of the
 * claims behind them.
 */
export function ownChoices(
  { chosen }: EventEdits,
  before: Permalinks,
  membersOf: MembersOf,
): ReadonlySet<string> {
  const records = new Map(before.filter(isOfEvent).map((record) => [record.id, record]));
  const own = [...chosen].filter(([address, claims]) => {
    const { members = null } = records.get(address) ?? {};
    if (!records.has(address)) return true;
    const keys = new Set(membersOf(claims));
    return members?.some((member) => keys.has(member)) === true;
  });
  return new Set(own.map(([address]) => address));
}

/** The records with nothing behind the addresses that editors chose: the rules give them to nobody. */
export function setAside(before: Permalinks, choices: ReadonlySet<string>): Permalinks {
  if (choices.size === 0) return before;
  return before.map((record) =>
    isOfEvent(record) && choices.has(record.id)
      ? { ...record, to: null, withdrawn: true, members: [] }
      : record,
  );
}

/**
 * The addresses after editing. One that was merged leads to its heir, a hidden one is withdrawn; both
 * keep the claims that the rules found behind them, by which the next run knows them again.
 */
export function editedAddresses(
  { ids, permalinks }: Minted,
  { events, gone, added }: EditedEvents,
  membersOf: MembersOf,
): Minted {
  const chosen = new Map([...added].map(([address, id]) => [id, address]));
  const addressOf = (id: string): string => chosen.get(id) ?? ids.get(id) ?? id;
  const last = (id: string): string | null => {
    const heir = gone.get(id);
    if (heir === undefined) return id;
    return heir === null ? null : last(heir);
  };
  const claims = new Map(events.map((event) => [event.id, event.claims]));
  const live = [...added].map(([id, event]): Permalink => {
    const members = membersOf(claims.get(event) ?? []);
    return { id, kind: 'event', to: null, withdrawn: false, members };
  });
  const changed = new Map(live.map((record) => [record.id, record]));
  for (const id of gone.keys()) {
    const address = ids.get(id);
    const record = permalinks.find((one) => isOfEvent(one) && one.id === address);
    if (record === undefined) continue;
    const heir = last(id);
    const to = heir === null ? null : addressOf(heir);
    changed.set(record.id, { ...record, to, withdrawn: to === null });
  }
  const known = new Set(permalinks.filter(isOfEvent).map(({ id }) => id));
  return {
    ids: new Map([...ids, ...chosen]),
    permalinks: [
      ...permalinks.map((one) => (isOfEvent(one) ? (changed.get(one.id) ?? one) : one)),
      ...live.filter(({ id }) => !known.has(id)),
    ],
  };
}

function isOfEvent({ kind }: Permalink): boolean {
  return kind === 'event';
}
