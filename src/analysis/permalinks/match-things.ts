import type { Permalink } from '../../model/permalinks.ts';
import type { Thing } from './thing.ts';

/** Which address each thing keeps, and where the others lead. Numbers are places in the lists. */
export interface Matching {
  /** From a thing to the address that stays with it. */
  readonly kept: ReadonlyMap<number, number>;
  /** From an address that no thing keeps to the thing that has most of what stood behind it. */
  readonly heirs: ReadonlyMap<number, number>;
}

interface Pair {
  readonly thing: number;
  readonly address: number;
  readonly score: number;
}

/** A member in common counts 2 if its finer part is equal too, else 1. */
const exact = 2;

/**
 * Matches things with the addresses of earlier runs by the members that they share. An address stays
 * with the thing that has most of its members; where several addresses claim a thing, the one with
 * most in common wins, then one that leads somewhere over one that redirects or was withdrawn, then
 * the older one. A record without members is of the thing that would like the same address.
 *
 * @param things Of one kind.
 * @param addresses Of the same kind, in the order of minting.
 */
export function matchThings(things: readonly Thing[], addresses: readonly Permalink[]): Matching {
  const pairs = pairsOf(things, addresses).toSorted(
    (a, b) =>
      b.score - a.score ||
      standing(addresses[a.address]) - standing(addresses[b.address]) ||
      a.address - b.address ||
      byText(things[a.thing]?.provisional ?? '', things[b.thing]?.provisional ?? ''),
  );
  const kept = new Map<number, number>();
  const taken = new Set<number>();
  for (const { thing, address } of pairs) {
    if (kept.has(thing) || taken.has(address)) continue;
    kept.set(thing, address);
    taken.add(address);
  }
  const heirs = new Map<number, number>();
  for (const { thing, address } of pairs) {
    if (!taken.has(address) && !heirs.has(address)) heirs.set(address, thing);
  }
  return { kept, heirs };
}

function pairsOf(things: readonly Thing[], addresses: readonly Permalink[]): Pair[] {
  const fine = new Map<string, number[]>();
  const coarse = new Map<string, number[]>();
  const bare = new Map<string, number>();
  addresses.forEach(({ id, members }, address) => {
    if (members === undefined) bare.set(id, address);
    for (const member of new Set(members)) push(fine, member, address);
    for (const member of new Set(members?.map(coarsePart))) push(coarse, member, address);
  });
  return things.flatMap(({ slug, members }, thing) => {
    const scores = new Map<number, number>();
    const add = (address: number, score: number): void => {
      scores.set(address, (scores.get(address) ?? 0) + score);
    };
    for (const member of new Set(members)) {
      for (const address of fine.get(member) ?? []) add(address, exact - 1);
    }
    for (const member of new Set(members.map(coarsePart))) {
      for (const address of coarse.get(member) ?? []) add(address, 1);
    }
    const same = bare.get(slug);
    if (same !== undefined) add(same, exact);
    return [...scores].map(([address, score]) => ({ thing, address, score }));
  });
}

/** @example coarsePart('1k2j3h.2') // => '1k2j3h' */
function coarsePart(member: string): string {
  return member.replace(/\.\d+$/u, '');
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function standing(address: Permalink | undefined): number {
  if (address === undefined || address.withdrawn) return 2;
  return address.to === null ? 0 : 1;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
