import { once } from 'node:events';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createStaticServer } from '../../scripts/serve/static-server.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { dist } from './dist.ts';

/** The built site on a server of its own, and a browser to look at it. */
export interface Visit {
  /** The address of the site, without a slash at the end. */
  readonly root: string;
  /** Opens an empty page; it fails the test on any request that leaves the site. */
  newPage(options?: BrowserContextOptions): Promise<VisitedPage>;
  end(): Promise<void>;
}

/** A page with everything that went wrong on it so far. */
export interface VisitedPage {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, and requests to other servers. */
  readonly complaints: readonly string[];
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws {Error} if there is no browser. */
export async function visit(): Promise<Visit> {
  const { path, lookedFor } = findBrowser();
  if (path === null) throw new Error(`No browser: looked for ${lookedFor.join(', ')}`);
  const server = createStaticServer(dist, '/');
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const root = `http://localhost:${address.port}`;
  const browser = await chromium.launch({ executablePath: path, args: flags });
  return {
    root,
    newPage: (options) => newPage(browser, root, options),
    end: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function newPage(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<VisitedPage> {
  const context = await browser.newContext({ baseURL: root, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A reader who goes on to the next page gives up what is still on its way.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`${page.url()}: lost ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${root}/`) || url.startsWith('blob:') || url.startsWith('data:');
    if (!isOwn) complaints.push(`${page.url()}: request to ${url}`);
  });
  return { page, complaints };
}
