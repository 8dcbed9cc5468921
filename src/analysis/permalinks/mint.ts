import type { Permalink, PermalinkKind, Permalinks } from '../../model/permalinks.ts';
import { matchThings } from './match-things.ts';
import type { Thing } from './thing.ts';

/** Addresses of one run. */
export interface Minted {
  /** By provisional id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Every address ever minted; those of earlier runs first, in their order. */
  readonly permalinks: Permalinks;
}

/**
 * Mints the addresses of one kind of things. A thing that an earlier run knew keeps its address; a
 * new one gets its slug, or that with `-2`, `-3` if anything ever had it. An address whose thing has
 * become part of another redirects there, one with nothing behind it is withdrawn; if the thing
 * comes back, so does its address.
 *
 * @param things Of the kind; their order changes nothing.
 * @param before Addresses of all kinds; those of other kinds are passed on.
 */
export function mint(kind: PermalinkKind, things: readonly Thing[], before: Permalinks): Minted {
  const sorted = things.toSorted((a, b) => (a.provisional < b.provisional ? -1 : 1));
  const own = before.filter((permalink) => permalink.kind === kind);
  const { kept, heirs } = matchThings(sorted, own);
  const taken = new Set(own.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: Permalink[] = [];
  sorted.forEach(({ provisional, slug, members }, at) => {
    const old = own[kept.get(at) ?? -1]?.id;
    const id = old ?? freeAddress(slug, taken);
    taken.add(id);
    ids.set(provisional, id);
    if (old === undefined) added.push(liveLink(kind, id, members));
  });
  const owners = new Map([...kept].map(([thing, address]) => [address, thing]));
  const renewed = new Map(
    own.map((permalink, address) => {
      const owner = sorted[owners.get(address) ?? -1];
      if (owner !== undefined) {
        return [permalink.id, liveLink(kind, permalink.id, owner.members)];
      }
      const heir = sorted[heirs.get(address) ?? -1];
      const target = heir === undefined ? undefined : ids.get(heir.provisional);
      return [permalink.id, retired(permalink, target ?? null)];
    }),
  );
  const after = before.map((permalink) =>
    permalink.kind === kind ? (renewed.get(permalink.id) ?? permalink) : permalink,
  );
  return { ids, permalinks: [...after, ...added] };
}

/** Without members the address itself says what it is of. */
function liveLink(kind: PermalinkKind, id: string, members: readonly string[]): Permalink {
  const live = { id, kind, to: null, withdrawn: false };
  return members.length === 0 ? live : { ...live, members: [...members] };
}

/** An address without a thing of its own leads to the heir, else where it led, else nowhere. */
function retired(permalink: Permalink, heir: string | null): Permalink {
  const to = heir ?? permalink.to;
  return { ...permalink, to, withdrawn: to === null };
}

/** The slug, or the first of `-2`, `-3`, … that nothing has had. */
function freeAddress(slug: string, taken: ReadonlySet<string>): string {
  const base = slug === '' ? 'untitled' : slug;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
