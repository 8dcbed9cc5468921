import { SyntaxValidator } from 'fast-xml-validator';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, isListed } from './dist.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pages = builtPages();

/** The headers that a host sends with a path, as Netlify and Cloudflare Pages read the file. */
function headersOf(path: string): string[] {
  return read('_headers')
    .split(/\n(?! )/u)
    .flatMap((rule) => {
      const [pattern = '', ...headers] = rule.split('\n').map((line) => line.trim());
      const start = pattern.replace(/\*$/u, '');
      const matches = pattern.endsWith('*') ? path.startsWith(start) : path === pattern;
      return matches ? headers : [];
    });
}

describe('the headers', () => {
  it('let nobody frame a page, but anybody an embed', () => {
    const embeds = /^\/(?:(?:uk|ru)\/)?embed\//u;
    for (const { path } of pages.filter((page) => !embeds.test(page.path))) {
      expect(headersOf(path).join(), path).toContain("frame-ancestors 'self'");
    }
    expect(headersOf('/embed/events/x/').join()).not.toContain('frame-ancestors');
    expect(headersOf('/uk/embed/events/x/').join()).not.toContain('frame-ancestors');
  });

  it.each([
    ['/api/v1/index.json', 'Access-Control-Allow-Origin: *', true],
    ['/embed/events/x/', 'Access-Control-Allow-Origin: *', true],
    ['/uk/embed/claims/x/oembed.json', 'Access-Control-Allow-Origin: *', true],
    ['/events/', 'Access-Control-Allow-Origin: *', false],
    ['/_astro/x.AbCd.css', 'Cache-Control: public, max-age=31536000, immutable', true],
    ['/api/v1/index.json', 'Cache-Control: public, max-age=31536000, immutable', false],
    ['/', 'X-Content-Type-Options: nosniff', true],
  ])('%s: %s is %s', (path, header, expected) => {
    expect(headersOf(path).includes(header)).toBe(expected);
  });
});

describe('the sitemap', () => {
  const parts = globSync('sitemap/*.xml', { cwd: dist });

  it('is well-formed, and robots find it', () => {
    for (const file of ['sitemap.xml', ...parts]) {
      expect(SyntaxValidator.validate(read(file)), file).toBe(true);
    }
    expect(read('robots.txt')).toMatch(/^Sitemap: https?:\/\/[^\s]+\/sitemap\.xml$/mu);
  });

  it('dates what it lists, by the articles and never by the clock', () => {
    const days = parts.flatMap((file) =>
      [...read(file).matchAll(/<lastmod>([^<]*)</gu)].map(([, day = '']) => day),
    );
    const { asOf } = JSON.parse(read('api/v1/index.json')) as { asOf: string };
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter((day) => !/^\d{4}(?:-\d{2}){0,2}$/u.test(day) || day > asOf)).toEqual([]);
  });
});

it('llms.txt leads only to pages and files that are there', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# .+\n\n> /u);
  const listed = new Set(pages.filter(isListed).map(({ path }) => path));
  for (const [, address = ''] of text.matchAll(/\]\((http[^)]+)\)/gu)) {
    const { pathname } = new URL(address);
    if (pathname.endsWith('/')) expect(listed).toContain(pathname);
    else expect(read(pathname)).not.toBe('');
  }
});
