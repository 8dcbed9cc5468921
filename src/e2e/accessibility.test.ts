import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './browse.ts';
import { visit } from './browse.ts';
import { builtPages, onePageOfEachKind } from './dist.ts';

const pages = onePageOfEachKind(builtPages());
let site: Visit;

beforeAll(async () => {
  site = await visit();
});

afterAll(() => site.end());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(pages.map(({ path }) => path))('axe finds nothing on %s', async (path) => {
    const { page, complaints } = await site.newPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
    const axe = new AxeBuilder({ page });
    // The dark theme has other colours and nothing else.
    const { violations } = await (
      colorScheme === 'light' ? axe : axe.withRules('color-contrast')
    ).analyze();
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it.each([320, 360, 768, 1440])('no page is wider than a screen of %i pixels', async (width) => {
  const { page } = await site.newPage({ viewport: { width, height: 800 } });
  for (const { path } of pages) {
    await page.goto(path);
    await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow, path).toBe(0);
  }
  await page.context().close();
});

it('the keyboard reaches the content first', async () => {
  const { page } = await site.newPage();
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  await page.context().close();
});
