import { Permalink, Permalinks } from '../model/permalinks.ts';
import { omitDefaults } from './omit-defaults.ts';
import { validated } from './validation.ts';
import { parseYaml, writeYaml } from './yaml.ts';

/**
 * Reads `content/permalinks.yaml`.
 *
 * @throws {Error} if it is not such a file, or has an address twice, or redirects to an address that
 * it does not have, to itself or in a circle.
 */
export function parsePermalinks(text: string): Permalinks {
  const permalinks = validated(Permalinks, parseYaml(text) ?? [], 'permalinks.yaml');
  const byAddress = new Map<string, Permalink>();
  for (const permalink of permalinks) {
    const address = addressOf(permalink.kind, permalink.id);
    if (byAddress.has(address)) throw new Error(`permalinks.yaml: ${address} stands there twice`);
    byAddress.set(address, permalink);
  }
  for (const permalink of permalinks) follow(permalink, byAddress);
  return permalinks;
}

/** The text of `content/permalinks.yaml`: one line for each address, in the given order. */
export function writePermalinks(permalinks: Permalinks): string {
  return writeYaml(
    permalinks.map((permalink) => omitDefaults(Permalink, permalink)),
    1,
  );
}

/** The addresses of `before` that `after` no longer has; there must be none. */
export function lostPermalinks(before: Permalinks, after: Permalinks): Permalink[] {
  const kept = new Set(after.map(({ kind, id }) => addressOf(kind, id)));
  return before.filter(({ kind, id }) => !kept.has(addressOf(kind, id)));
}

function follow(start: Permalink, byAddress: ReadonlyMap<string, Permalink>): void {
  const seen = new Set<string>();
  for (let at = start; at.to !== null;) {
    const address = addressOf(at.kind, at.to);
    const next = byAddress.get(address);
    if (next === undefined) throw new Error(`permalinks.yaml: no ${address} to redirect to`);
    if (seen.has(address)) throw new Error(`permalinks.yaml: ${address} redirects in a circle`);
    seen.add(address);
    at = next;
  }
}

function addressOf(kind: Permalink['kind'], id: string): string {
  return `${kind} ${id}`;
}
