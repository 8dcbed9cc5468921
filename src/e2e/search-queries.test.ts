import { readFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit, VisitedPage } from './browse.ts';
import { visit } from './browse.ts';

interface Asked {
  readonly query: string;
  readonly must: readonly string[];
  readonly may: readonly string[];
}

const asked = readFileSync(new URL('search-queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Asked => {
    const [query = '', must = '', may = ''] = line.split('|').map((part) => part.trim());
    const list = (codes: string): string[] => codes.split(' ').filter((code) => code !== '');
    return { query, must: list(must), may: list(may) };
  });

/** The number of the seed that an article's page is of. */
function seedOf(path: string): string {
  const file = `${process.env['ZVIRKA_CONTENT'] ?? 'content'}${path.replace(/\/$/u, '.md')}`;
  return /^seed: (\d{3})/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? path;
}

let site: Visit;
let reader: VisitedPage;

beforeAll(async () => {
  site = await visit();
  reader = await site.newPage();
  await reader.page.goto('/search/');
});

afterAll(() => site.end());

/** The articles that a query finds, those that only have its meaning after a tilde. */
async function articlesFor(query: string): Promise<string[]> {
  const { page } = reader;
  const address = `/search/?${new URLSearchParams({ q: query, kind: 'article' }).toString()}`;
  // A string, since the test runner rewrites functions that are sent to the browser.
  const found = await page.evaluate<[string, boolean][]>(`(async () => {
    const results = document.querySelector('#results');
    delete results.dataset.answered;
    history.pushState(null, '', ${JSON.stringify(address)});
    dispatchEvent(new PopStateEvent('popstate'));
    while (results.dataset.answered === undefined) await new Promise((go) => setTimeout(go, 5));
    return [...results.querySelectorAll('.result')].map((result) => [
      new URL(result.querySelector('a').href).pathname,
      result.matches('.alike'),
    ]);
  })()`);
  return found.map(([path, alike]) => (alike ? '~' : '') + seedOf(path)).sort();
}

describe('the search over the seeds', () => {
  it('is asked enough', () => {
    expect(asked.length).toBeGreaterThanOrEqual(150);
    expect(asked.filter(({ must }) => must.length === 0).length).toBeGreaterThanOrEqual(30);
  });

  it.each(asked)('$query', async ({ query, must, may }) => {
    const found = await articlesFor(query);
    expect(found.filter((article) => must.includes(article))).toEqual(must);
    const others = found.filter((article) => !must.includes(article) && !may.includes(article));
    // What only has the meaning of the query is labelled so; where nothing is asked for, nothing is.
    expect(others.filter((article) => must.length === 0 || !article.startsWith('~'))).toEqual([]);
  });

  it.each([
    ['зустріч', '002'],
    ['зустріч', '004'],
    ['встреча', '000'],
    ['meeting', '001'],
  ])('%s has its meaning in %s, and says so', async (query, article) => {
    expect(await articlesFor(query)).toContain(`~${article}`);
  });

  it('complains of nothing', () => {
    expect(reader.complaints).toEqual([]);
  });
});
