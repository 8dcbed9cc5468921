import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './browse.ts';
import { visit } from './browse.ts';
import { builtPages, isListed, valuesOf } from './dist.ts';

const pages = builtPages().filter(
  (page) => isListed(page) && /\/(?:events|claims)\/(?!page\/)[^/]+\/$/u.test(page.path),
);
const event = '/uk/events/2026-01-22-meeting-steve-witkoff-jared-kushner-vladimir-putin/';

/** Other work may keep the machine busy. */
const patience = { timeout: 20_000 };

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.end());

it('every event and claim can be cited, embedded and followed', () => {
  for (const { path, html } of pages) {
    const files = valuesOf('download', html).map((file) => file.split('.').at(-1));
    expect(files, path).toEqual(['bib', 'ris', 'json']);
    expect(html, path).toContain('&lt;iframe');
    expect(valuesOf('href', html).join(), path).toMatch(/feed\.xml/u);
  }
});

describe('without JavaScript', () => {
  it('the texts can be selected, and citations downloaded, with Cyrillic intact', async () => {
    const { page, complaints } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(event);
    await page.locator('.share summary').first().click();
    expect(await page.locator('.share pre').first().textContent()).toMatch(/^https?:.*\/uk\//u);
    expect(await page.locator('.share button:visible').count()).toBe(0);
    const title = await page.locator('meta[property="og:title"]').getAttribute('content');
    expect(title).toMatch(/\p{sc=Cyrl}/u);
    for (const link of await page.locator('.share a[download]').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(await link.getAttribute('download'));
      const text = readFileSync(await download.path(), 'utf8');
      const [item] = plugins.input.chain(text, { generateGraph: false });
      expect(item).toMatchObject({
        type: 'webpage',
        title,
        publisher: 'Zvirka',
        issued: { 'date-parts': [[2026, 1, 21]] },
      });
      expect(item?.URL).toMatch(/\/uk\/events\/[^/]+\/#as-of-2026-01-21$/u);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('with JavaScript', () => {
  it('a button copies, by the keyboard too, and says so', async () => {
    const { page, complaints } = await site.newPage({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(event);
    await page.locator('.share summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.share [role=status]').textContent(), patience)
      .toBe('Скопійовано: Посилання');
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(await page.locator('.share pre').first().textContent());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a text is selected where nothing may copy it', async () => {
    const { page } = await site.newPage();
    await page.goto(event);
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
    await page.locator('.share summary').first().click();
    await page.locator('.share button[data-copy]').nth(2).click();
    await expect
      .poll(() => page.evaluate('getSelection().toString()'), patience)
      .toBe(await page.locator('.share pre').nth(2).textContent());
    expect(await page.locator('.share [role=status]').textContent()).toMatch(/^Виділено/u);
    await page.context().close();
  });
});

describe('a link to the exact words', () => {
  const links = new Set(
    pages.flatMap(({ html }) => valuesOf('href', html).filter((href) => href.includes(':~:text='))),
  );

  it('leads to them', async () => {
    const { page } = await site.newPage({ viewport: { width: 800, height: 120 } });
    for (const href of [...links].slice(0, 16)) {
      const [path = '', fragment = ''] = href.split('#');
      const [mark = '', directive = ''] = fragment.split(':~:');
      // By the words alone, without the mark that they are in; from elsewhere, as a link is followed.
      await page.goto('about:blank');
      await page.goto(`${path}#:~:${directive}`);
      const isShown = `(() => {
        const { top, bottom } = document.getElementById('${mark}').getBoundingClientRect();
        return scrollY > 0 && bottom > 0 && top < innerHeight;
      })()`;
      const ask = (): Promise<boolean> => page.evaluate<boolean>(isShown);
      await expect.poll(ask, { ...patience, message: href }).toBe(true);
    }
    await page.context().close();
  });

  it('is there for most quotations', () => {
    expect(links.size).toBeGreaterThan(10);
  });
});
