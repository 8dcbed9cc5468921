import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './dist.ts';
import { valuesOf } from './dist.ts';

/** The origin that stands for the site itself while links are followed. */
const own = 'http://site';

/**
 * Follows every link of every page within a built site.
 *
 * @param folder The built site.
 * @param base The base path of its addresses, with a slash at both ends.
 * @returns The links that lead to no file, to no anchor of the page, or out of the base path.
 */
export function brokenLinks(folder: string, pages: readonly BuiltPage[], base: string): string[] {
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf('id', html))]));
  return pages.flatMap(({ path, html }) => {
    const links = new Set([
      ...valuesOf('href', html),
      ...valuesOf('src', html),
      ...refreshes(html),
    ]);
    return [...links].flatMap((link) => {
      const fault = faultOf(link, path, { folder, base, anchors });
      return fault === null ? [] : [`${path}: ${link} ${fault}`];
    });
  });
}

interface Site {
  readonly folder: string;
  readonly base: string;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function faultOf(link: string, from: string, { folder, base, anchors }: Site): string | null {
  const target = new URL(link, `${own}${base}${from.slice(1)}`);
  if (target.origin !== own) return null;
  const address = decodeURIComponent(target.pathname);
  if (!address.startsWith(base)) return 'leaves the base path';
  const path = `/${address.slice(base.length)}`;
  const ids = anchors.get(path);
  if (ids === undefined) {
    const isFile = !path.endsWith('/') && existsSync(join(folder, path));
    return isFile ? null : 'leads nowhere';
  }
  // A text directive behind the anchor is for browsers.
  const [anchor = ''] = decodeURIComponent(target.hash.slice(1)).split(':~:');
  return anchor === '' || ids.has(anchor) ? null : 'has no such anchor';
}

/** Where pages that have moved send the reader. */
function refreshes(html: string): string[] {
  return valuesOf('content', html).flatMap((content) => /^0; url=(.+)$/u.exec(content)?.[1] ?? []);
}
