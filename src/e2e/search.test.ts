import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './browse.ts';
import { visit } from './browse.ts';
import type { BuiltPage } from './dist.ts';
import { builtPages, isListed, valuesOf } from './dist.ts';

/** The way that a reader takes, over pages that the content happens to have. */
interface Way {
  readonly event: string;
  readonly eventTitle: string;
  readonly article: string;
  readonly claim: string;
}

const pages = new Map(
  builtPages()
    .filter(isListed)
    .map((page) => [page.path, page]),
);

/** A claim in an article on an event, which has a page that leads back to the event. */
function findWay(): Way {
  for (const claim of pagesBelow('claims')) {
    const links = linksOf(claim);
    for (const event of links.filter((link) => link.startsWith('/events/'))) {
      const page = pages.get(event);
      const article = page && linksOf(page).find((link) => links.includes(link) && isArticle(link));
      if (page === undefined || article === undefined) continue;
      return { event, eventTitle: headingOf(page), article, claim: claim.path };
    }
  }
  throw new Error('No claim has both an article and an event in common with a page');
}

function pagesBelow(folder: string): BuiltPage[] {
  return [...pages.values()].filter(
    ({ path }) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`,
  );
}

function linksOf({ html }: BuiltPage): string[] {
  return [...new Set(valuesOf('href', html).map((link) => link.replace(/#.*$/u, '')))];
}

function isArticle(link: string): boolean {
  return /^\/articles\/.+/u.test(link);
}

function headingOf({ html }: BuiltPage): string {
  return /<h1[^>]*>([^<]*)<\/h1>/u.exec(html)?.[1] ?? '';
}

/** The longest word of a page's marked claims: no other page need have it. */
function wordOf(article: string): string {
  const html = pages.get(article)?.html ?? '';
  const marked = [...html.matchAll(/<mark[^>]*>([^<]*)/gu)]
    .map(([, words = '']) => words)
    .join(' ');
  const words = marked.match(/(?<![\p{L}-])\p{Ll}{6,}(?![\p{L}-])/gu) ?? [];
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

const way = findWay();
let site: Visit;

beforeAll(async () => {
  site = await visit();
});

afterAll(() => site.end());

describe('the search', () => {
  it('leads from a word to the event, its article, a claim and back to the event', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto('/');
    await page.getByRole('searchbox').fill(way.eventTitle);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    await page.locator('#results').locator(`a[href^="${way.event}"]`).first().click();
    await page.waitForURL(`**${way.event}**`);
    await page.locator('#quotations ~ *').locator(`a[href="${way.article}"]`).first().click();
    await page.waitForURL(`**${way.article}`);
    const note = page.locator('.note', { has: page.locator(`a[href$="${way.claim}"]`) }).first();
    await note.locator('summary').click();
    await note.locator(`a[href$="${way.claim}"]`).click();
    await page.waitForURL(`**${way.claim}`);
    await page.locator(`a[href$="${way.event}"]`).first().click();
    await page.waitForURL(`**${way.event}**`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['', '/uk', '/ru'])('finds an article by a word of it (%s/search/)', async (prefix) => {
    const word = wordOf(way.article);
    const { page, complaints } = await site.newPage();
    await page.goto(`${prefix}/search/?q=${encodeURIComponent(word)}`);
    const link = page.locator(`#results a[href^="${way.article}"]`);
    await link.waitFor();
    expect(await page.locator('#search-status').textContent()).toContain(word);
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the query in the address while one types, and comes back to it', async () => {
    const { page } = await site.newPage();
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('qqqq');
    await page.waitForURL('**/search/?q=qqqq');
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('qqqq');
    await page.context().close();
  });

  it('finds nothing for a word that stands nowhere, and says so', async () => {
    const { page } = await site.newPage();
    await page.goto('/search/?q=яблукопад');
    await page.getByText('Nothing was found for “яблукопад”').waitFor();
    expect(await page.locator('#results a').count()).toBe(0);
    expect(await page.locator('#browse a').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('takes markup in a query as text', async () => {
    const { page, complaints } = await site.newPage();
    await page.goto('/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await page.getByText('Nothing was found for “<img src=x onerror=alert(1)>”').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('without scripts the search page lists the events', async () => {
  const { page } = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/search/');
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  expect(await page.locator('#browse a[href^="/events/"]').count()).toBeGreaterThan(0);
  await page.context().close();
});
