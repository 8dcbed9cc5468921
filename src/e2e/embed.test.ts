import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Visit } from './browse.ts';
import { visit } from './browse.ts';
import { builtPages, dist, isListed, valuesOf } from './dist.ts';

const pages = builtPages();
const embeds = pages.filter(({ path }) => /^\/(?:(?:uk|ru)\/)?embed\//u.test(path));
const embeddable = pages.filter(
  (page) => isListed(page) && /\/(?:events|claims)\/(?!page\/)[^/]+\/$/u.test(page.path),
);
const event = '/uk/embed/events/2026-01-22-meeting-steve-witkoff-jared-kushner-vladimir-putin/';

/** Other work may keep the machine busy. */
const patience = { timeout: 20_000 };

let site: Visit;
beforeAll(async () => {
  site = await visit();
});
afterAll(() => site.end());

describe('an embed', () => {
  it('exists for each event and claim in each language', () => {
    const paths = new Set(embeds.map(({ path }) => path));
    const missing = embeddable.filter(
      ({ path }) => !paths.has(path.replace(/(events|claims)\//u, 'embed/$1/')),
    );
    expect(missing).toEqual([]);
    expect(embeddable.length).toBeGreaterThan(20);
  });

  it('is one file of 15 KB at most, without modules', () => {
    for (const { path, html } of embeds) {
      expect(Buffer.byteLength(html), path).toBeLessThanOrEqual(15 * 1024);
      expect(html, path).not.toMatch(/type="module"|<link rel="stylesheet"|<img|\ssrc=/u);
    }
  });

  it('says when its status is from, and leads to its page', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, html } of embeds) {
      const address = valuesOf('href', html).find((href) => href.startsWith('http')) ?? '';
      expect(paths, path).toContain(new URL(address).pathname);
      expect(html, path).toMatch(/\d{4}/u);
    }
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const claim = embeds.find(({ path }) => path.startsWith('/ru/embed/claims/'))?.path ?? '';
    for (const path of [event, claim]) {
      const { page, complaints } = await site.newPage({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it('needs no more height than its frame has at first', async () => {
    const { page } = await site.newPage();
    for (const file of globSync('ru/embed/**/oembed.json', { cwd: dist })) {
      const { width, height } = oembedOf(file);
      await page.setViewportSize({ width, height });
      await page.goto(`/${file.replace('oembed.json', '')}`);
      const needed = await page.evaluate<number>('document.body.getBoundingClientRect().height');
      expect(needed, file).toBeLessThanOrEqual(height);
    }
    await page.context().close();
  });
});

describe('oEmbed', () => {
  it('is found from the head, within what WordPress reads of a page', () => {
    for (const { path, html } of embeddable) {
      const head = html.slice(0, 150_000).split('</head>')[0] ?? '';
      const [link = ''] = /<link[^>]*application\/json\+oembed[^>]*>/u.exec(head) ?? [];
      const [address = ''] = valuesOf('href', link);
      expect(existsSync(join(dist, new URL(address).pathname)), path).toBe(true);
    }
  });

  it('describes something rich with all that the format asks for', () => {
    const files = globSync('**/oembed.json', { cwd: dist });
    expect(files.length).toBeGreaterThanOrEqual(embeddable.length);
    for (const file of files) {
      const data = oembedOf(file);
      expect(data, file).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Zvirka' });
      for (const field of [data.title, data.provider_url, data.thumbnail_url]) {
        expect(field, file).toMatch(/\S/u);
      }
      for (const size of [data.width, data.height]) expect(size).toBeGreaterThan(100);
      // WordPress keeps exactly this form.
      expect(data.html, file).toMatch(/^<blockquote>.+?<\/blockquote><iframe [^>]+><\/iframe>$/su);
      const [source = ''] = valuesOf('src', data.html);
      expect(existsSync(join(dist, new URL(source).pathname, 'index.html')), file).toBe(true);
    }
  });
});

describe('in the frame of another site', () => {
  let host: string;
  let shown = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(shown);
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    host = typeof address === 'object' ? `http://127.0.0.1:${address?.port ?? 0}/` : '';
  });
  afterAll(() => server.close());

  it('takes part in the messages of WordPress, inside of its sandbox', async () => {
    const { page } = await site.newPage({ viewport: { width: 640, height: 900 } });
    await standIn(page);
    shown = wordPress(`${site.root}${event}#?secret=aB3dE6gH9k`);
    await page.goto(host);
    const frame = page.locator('iframe');
    await expect.poll(() => frame.getAttribute('height'), patience).toMatch(/^[2-9]\d\d$/u);
    const content = page.frameLocator('iframe');
    const height = Number(await frame.getAttribute('height'));
    const needed = await content.locator('body').evaluate((body) => body.scrollHeight);
    expect(Math.abs(height - needed)).toBeLessThanOrEqual(1);

    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => heightOf(page), patience).toBeGreaterThan(height);

    await content.locator('h1 a').click();
    await expect.poll(() => page.url(), patience).toBe(siteAddress(event));
    await page.context().close();
  });

  it('tells its height again once WordPress is ready', async () => {
    const { page } = await site.newPage();
    shown = wordPress(`${site.root}${event}#?secret=aB3dE6gH9k`, 400);
    await page.goto(host);
    await expect.poll(() => heightOf(page), patience).toBeGreaterThanOrEqual(200);
    await page.context().close();
  });

  it('fits a plain frame with the script of the embed code', async () => {
    const { page } = await site.newPage({ viewport: { width: 640, height: 900 } });
    shown = `<!doctype html><iframe src="${site.root}${event}" width="600" height="50" title="x"></iframe>
      <script async src="${site.root}/embed/frame.js"></script>`;
    await page.goto(host);
    await expect.poll(() => heightOf(page), patience).toBeGreaterThan(200);
    await page.context().close();
  });

  it('opens its page from a plain frame without any script of the host', async () => {
    const { page } = await site.newPage();
    await standIn(page);
    shown = `<!doctype html><iframe src="${site.root}${event}" width="600" height="500" title="x"></iframe>`;
    await page.goto(host);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frameLocator('iframe').locator('h1 a').click(),
    ]);
    expect(opened.url()).toBe(siteAddress(event));
    await page.context().close();
  });
});

/** Where the links of an embed lead: the address that the site was built for. */
function siteAddress(path: string): string {
  const html = embeds.find((embed) => embed.path === path)?.html ?? '';
  return valuesOf('href', html).find((href) => href.startsWith('http')) ?? '';
}

/** Answers in place of the site's own address, which nobody serves here. */
async function standIn(page: Page): Promise<void> {
  await page.context().route(siteAddress(event), (route) => route.fulfill({ body: '' }));
}

function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').getAttribute('height').then(Number);
}

/**
 * A page as WordPress makes it of oEmbed data, with its side of the messages (wp-includes/js/wp-embed.js).
 *
 * @param late So many milliseconds after the start it begins to listen.
 */
function wordPress(source: string, late = 0): string {
  return `<!doctype html><meta charset="utf-8">
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k"
  src="${source}" width="100%" height="50" title="x"></iframe>
<script>
setTimeout(() => {
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data, source }) => {
    if (/[^a-zA-Z0-9]/.test(data.secret) || data.secret !== frame.dataset.secret) return;
    if (source !== frame.contentWindow) return;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
    if (data.message === 'link' && document.activeElement === frame) top.location.href = data.value;
  });
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
}, ${late});
</script>`;
}

function oembedOf(file: string): OEmbed {
  return JSON.parse(readFileSync(join(dist, file), 'utf8')) as OEmbed;
}

interface OEmbed {
  readonly title: string;
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}
