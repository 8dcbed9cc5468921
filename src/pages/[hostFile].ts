import type { APIRoute } from 'astro';
import { sections } from '../components/section.ts';
import type { Ui } from '../components/ui.ts';
import { createUi } from '../components/ui.ts';
import { locales } from '../i18n/locale.ts';
import type { Digest } from '../site/digest/digest.ts';
import { hostRules, writeHeaders } from '../site/host-headers.ts';
import { redirects } from '../site/redirects.ts';
import { loadDigest } from './_digest/load-digest.ts';

type HostFile = '_headers' | '_redirects';

/** Files that many static hosts read. Pages of these names would be none to Astro. */
export function getStaticPaths() {
  const files: HostFile[] = ['_headers', '_redirects'];
  return files.map((hostFile) => ({ params: { hostFile }, props: { hostFile } }));
}

export const GET: APIRoute<{ hostFile: HostFile }> = async ({ props: { hostFile } }) => {
  const uis = locales.map((locale) => createUi(locale));
  const digest = await loadDigest();
  return new Response(hostFile === '_headers' ? headersOf(uis) : redirectsOf(uis, digest));
};

function headersOf(uis: readonly Ui[]): string {
  const folders = [...sections, 'data', 'corrections'].map((section) => `/${section}/`);
  const [{ base } = { base: '' }] = uis;
  const pages = uis.flatMap((ui) => [ui.href('/'), ...folders.map((path) => `${ui.href(path)}*`)]);
  const ownPath = (path: string): string => path.slice(base.length);
  const embeds = uis.map((ui) => `${ownPath(ui.href('/embed/'))}*`);
  const rules = hostRules([...new Set(pages.map(ownPath)), '/404.html'], embeds);
  return writeHeaders(rules, (path) => base + path);
}

/** The addresses that have moved; each also has a page that leads on, for every other host. */
function redirectsOf(uis: readonly Ui[], digest: Digest): string {
  const moved = redirects(digest);
  const lines = uis.flatMap((ui) =>
    moved.map(({ from, to }) => `${ui.href(from)} ${ui.href(to)} 301`),
  );
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}
