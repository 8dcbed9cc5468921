import { expect, it } from 'vitest';
import { builtPages, dist, isListed, valuesOf } from './dist.ts';
import { brokenLinks } from './links.ts';

const pages = builtPages();

it('finds the pages', () => {
  const paths = pages.map(({ path }) => path);
  for (const path of ['/', '/uk/', '/ru/', '/events/', '/uk/search/', '/ru/about/', '/404.html']) {
    expect(paths).toContain(path);
  }
});

it('no link within the site is broken', () => {
  expect(brokenLinks(dist, pages, '/')).toEqual([]);
});

it('the check finds what is broken', () => {
  const html = '<p id="here"><a href="#there">a</a> <a href="/no/">b</a> <a href="#here">c</a>';
  expect(brokenLinks(dist, [{ path: '/x/', html }], '/')).toEqual([
    '/x/: #there has no such anchor',
    '/x/: /no/ leads nowhere',
  ]);
});

it('every link stays below the base path', () => {
  const html = '<a href="/events/">a</a>';
  expect(brokenLinks(dist, [{ path: '/x/', html }], '/digest/')).toEqual([
    '/x/: /events/ leaves the base path',
  ]);
});

it('every page names its translations, and they name it', () => {
  const hrefs = new Map(
    pages.filter(isListed).map(({ path, html }) => {
      const alternates = [
        ...html.matchAll(/<link rel="alternate" hreflang="(?:en|uk|ru)"[^>]*>/gu),
      ];
      return [path, alternates.flatMap(([tag]) => valuesOf('href', tag))] as const;
    }),
  );
  for (const [path, alternates] of hrefs) {
    if (alternates.length === 0) continue;
    expect(alternates).toHaveLength(3);
    for (const alternate of alternates) {
      expect(hrefs.get(new URL(alternate).pathname), `${path} → ${alternate}`).toEqual(alternates);
    }
  }
});
