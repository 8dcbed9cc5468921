import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BuiltPage } from './dist.ts';
import { builtPages, dist, isListed, valuesOf } from './dist.ts';

const pages = builtPages().filter(isListed);
const territories = new Map([
  ['en', 'en_US'],
  ['uk', 'uk_UA'],
  ['ru', 'ru_RU'],
]);

/** What a page says of itself under a name of the Open Graph protocol. */
function property(name: string, { html }: BuiltPage): string | undefined {
  const tag = new RegExp(`<meta property="${name}"[^>]*>`, 'u').exec(html)?.[0];
  return tag === undefined ? undefined : valuesOf('content', tag)[0];
}

it('every page has a picture of the size that it names', () => {
  const sizes = new Map<string, string>();
  for (const page of pages) {
    const file = new URL(property('og:image', page) ?? '').pathname;
    if (!sizes.has(file)) {
      const bytes = readFileSync(join(dist, file));
      expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
      sizes.set(file, `${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`);
    }
    const [width, height] = ['og:image:width', 'og:image:height'].map((name) =>
      property(name, page),
    );
    expect(sizes.get(file), page.path).toBe(`${width ?? ''} ${height ?? ''}`);
  }
  // The home page and the events, in three languages.
  expect(sizes.size).toBeGreaterThan(20);
});

it('every page names itself, its language and its address', () => {
  for (const page of pages) {
    const [language = ''] = valuesOf('lang', page.html);
    expect(property('og:locale', page), page.path).toBe(territories.get(language));
    expect(property('og:title', page), page.path).toMatch(/\S/u);
    expect(new URL(property('og:url', page) ?? '').pathname).toBe(page.path);
    expect(page.html, page.path).toContain('<meta name="twitter:card"');
  }
});

it('events and claims say when they were last brought up to date, by their articles', () => {
  const dated = pages.filter((page) => property('article:modified_time', page) !== undefined);
  expect(dated.every(({ path }) => /\/(?:events|claims)\/[^/]+\/$/u.test(path))).toBe(true);
  expect(dated.length).toBeGreaterThan(20);
  for (const page of dated) expect(property('og:type', page)).toBe('article');
});
