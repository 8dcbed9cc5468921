import type { APIRoute } from 'astro';
import { createUi } from '../components/ui.ts';
import { locales } from '../i18n/locale.ts';
import { redirects } from '../site/redirects.ts';
import { loadDigest } from './_digest/load-digest.ts';

/** `_redirects`, which many static hosts read. A page of that name would be none to Astro. */
export function getStaticPaths() {
  return [{ params: { hostFile: '_redirects' } }];
}

/** The addresses that have moved; each also has a page that leads on, for every other host. */
export const GET: APIRoute = async () => {
  const moved = redirects(await loadDigest());
  const lines = locales
    .map((locale) => createUi(locale))
    .flatMap((ui) => moved.map(({ from, to }) => `${ui.href(from)} ${ui.href(to)} 301`));
  return new Response([...new Set(lines)].map((line) => `${line}\n`).join(''));
};
