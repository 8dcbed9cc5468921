import type { PermalinkKind, Permalinks } from '../../model/permalinks.ts';

/** From an address of some kind to the one that it leads to by now; itself if it leads nowhere else. */
export function finalAddress(
  permalinks: Permalinks,
  kind: PermalinkKind,
): (address: string) => string {
  const own = permalinks.filter((permalink) => permalink.kind === kind);
  const next = new Map(own.map(({ id, to }) => [id, to]));
  const end = (address: string): string => {
    const to = next.get(address) ?? null;
    return to === null ? address : end(to);
  };
  return end;
}
