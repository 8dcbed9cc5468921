import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Pagefind } from '../../../src/search/find/pagefind-index.ts';

/** The search of a built site as a browser would see it whose cache is empty. */
export interface BuiltSearch {
  /** Pagefind, loaded anew. */
  readonly load: () => Promise<Pagefind>;
  /** Reads a file by its address on the site. */
  readonly read: (address: string) => Buffer;
  /** Empties the cache. */
  readonly forget: () => void;
  /** What was read since then, in bytes as a host sends them. */
  readonly bytes: () => number;
}

/** Files that are compressed already, which hosts send as they are. */
const compressed = /\.(?:pf_\w+|pagefind)$/u;

/** Pagefind's script, which a page loads as a module. */
const script = '/pagefind/pagefind.js';

/** Files that were read, since a disk is not measured here. */
const kept = new Map<string, { readonly body: Buffer; readonly sent: number }>();

/**
 * Opens the search of a built site, and answers what Pagefind fetches from its files.
 *
 * @param dist The folder of the site.
 */
export function openBuiltSearch(dist: string): BuiltSearch {
  let bytes = 0;
  let loads = 0;
  const seen = new Set<string>();
  const read = (address: string): Buffer => {
    const path = address.replace(/\?.*$/u, '');
    const file = join(dist, path);
    const known = kept.get(file) ?? readFile(file);
    kept.set(file, known);
    if (!seen.has(path)) bytes += known.sent;
    seen.add(path);
    return known.body;
  };
  globalThis.fetch = (address) =>
    Promise.resolve(
      new Response(
        new Uint8Array(read(address instanceof Request ? address.url : address.toString())),
      ),
    );
  return {
    read,
    load: async () => {
      read(script);
      loads += 1;
      const address = pathToFileURL(join(dist, script)).href;
      return (await import(`${address}?${process.pid}-${loads}`)) as Pagefind;
    },
    forget: () => {
      bytes = 0;
      seen.clear();
    },
    bytes: () => bytes,
  };
}

function readFile(file: string): { body: Buffer; sent: number } {
  const body = readFileSync(file);
  return { body, sent: compressed.test(file) ? body.length : gzipSync(body).length };
}
