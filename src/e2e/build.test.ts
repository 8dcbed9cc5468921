import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPages } from './dist.ts';
import { brokenLinks } from './links.ts';

const work = mkdtempSync(join(tmpdir(), 'zvirka-site-'));
const [here, away] = [join(work, 'here'), join(work, 'away')];

/** Builds the site below a base path, on a machine with other settings. */
function build(dist: string, settings: Readonly<Record<string, string>>): void {
  const { PATH, HOME, ZVIRKA_CONTENT } = process.env;
  // Of the test's own environment only this, as Vitest puts settings of Vite into it.
  const own = { PATH, HOME, ...(ZVIRKA_CONTENT === undefined ? {} : { ZVIRKA_CONTENT }) };
  const site = { ZVIRKA_DIST: dist, ZVIRKA_SITE: 'https://example.org/digest/' };
  const env = { ...own, ...settings, ...site };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stdout}\n${stderr}`);
}

function files(folder: string): Map<string, string> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

beforeAll(() => {
  build(here, { TZ: 'UTC', LC_ALL: 'C' });
  build(away, { TZ: 'Pacific/Kiritimati', LC_ALL: 'uk_UA.UTF-8', LANG: 'uk_UA.UTF-8' });
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

it('the same content gives the same bytes, in another time zone and locale', () => {
  const [a, b] = [files(here), files(away)];
  expect(a.size).toBeGreaterThan(20);
  expect([...a.keys()]).toEqual([...b.keys()]);
  expect([...a].filter(([path, bytes]) => b.get(path) !== bytes).map(([path]) => path)).toEqual([]);
});

it('below a base path no link is broken or leads out of it', () => {
  expect(brokenLinks(here, builtPages(here), '/digest/')).toEqual([]);
});

const site = 'https://example.org/digest';

it('the sitemap has the absolute addresses of pages that exist', () => {
  const placesIn = (file: string): string[] =>
    [...readFileSync(join(here, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
      ([, place = '']) => place,
    );
  const pages = new Set(builtPages(here).map(({ path }) => path));
  const places = placesIn('sitemap.xml').flatMap((part) => placesIn(part.slice(site.length)));
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) {
    expect(place.startsWith(`${site}/`), place).toBe(true);
    expect(pages).toContain(place.slice(site.length));
  }
});

it('below a base path every address in feeds, data and head is below it too', () => {
  const machineReadable = globSync('**/{feed.*,*.json,*.csv,*.txt,*.xml}', { cwd: here });
  const own = machineReadable.filter(
    (file) => !/^(?:pagefind|search|api\/v1\/texts)\b/u.test(file),
  );
  expect(own.length).toBeGreaterThan(100);
  const addresses = own.flatMap((file) => [
    ...readFileSync(join(here, file), 'utf8').matchAll(/https:\/\/example\.org[^"'<\s)]*/gu),
  ]);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter(([address]) => !address.startsWith(`${site}/`))).toEqual([]);
  for (const { path, html } of builtPages(here)) {
    const [head = ''] = html.split('</head>');
    expect(head.replaceAll(`"${site}/`, ''), path).not.toMatch(
      /"https?:\/\/(?:example|localhost)/u,
    );
  }
});
