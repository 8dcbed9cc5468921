/** What the server does with a request. */
export type Route =
  /** Send this file of the site: a path inside of it, with `/`, never with `..`. */
  | { readonly kind: 'file'; readonly path: string }
  /** The address lacks the slash at its end, or the base path. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

/** What lies in the folder that is served. */
export type Lookup = (path: string) => 'file' | 'folder' | null;

/**
 * Finds what an address stands for, as a host of static files does: a folder is its `index.html`.
 *
 * @param url The address as it stands in the request, `/base/events/?q=1`.
 * @param base The base path of the site, with a slash at both ends.
 * @param lookup Says what a path inside of the site is.
 */
export function route(url: string, base: string, lookup: Lookup): Route {
  const [address = '', query] = url.split(/\?(.*)/su, 2);
  const path = decoded(address);
  if (path === null) return { kind: 'malformed' };
  if (path === '/' && base !== '/') return { kind: 'redirect', to: base };
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const inside = path.slice(base.length);
  const parts = inside.replace(/\/$/u, '').split('/');
  if (inside !== '' && parts.some((part) => part === '' || part.startsWith('.'))) {
    return { kind: 'missing' };
  }
  const isFolder = inside === '' || inside.endsWith('/');
  const target = isFolder ? `${inside}index.html` : inside;
  const found = lookup(target);
  if (found === 'file') return { kind: 'file', path: target };
  if (found === 'folder') {
    return { kind: 'redirect', to: `${address}/${query === undefined ? '' : `?${query}`}` };
  }
  return { kind: 'missing' };
}

/** Null if the address is not percent-encoded UTF-8 or holds what no path may hold. */
function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return /[\0\\]/u.test(path) ? null : path;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
