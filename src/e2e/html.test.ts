import { HtmlValidate } from 'html-validate/node';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtPages, onePageOfEachKind } from './dist.ts';

const pages = builtPages();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are those of articles.
    'long-title': 'off',
    // The compressor of the pages writes void elements and attributes in its own way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Foreign to quotations: they are as printed.
    'no-inline-style': 'error',
  },
});

it('the pages are valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

it.each(onePageOfEachKind(pages).map((page) => [page.path, page] as const))(
  '%s is small, has scripts only where they add something, and shows no slot of a wording',
  (path, { html }) => {
    expect(gzipSync(html).length).toBeLessThan(60_000);
    if (!/\/(?:search|(?:events|claims)\/(?!page\/)[^/]+)\/$/u.test(path)) {
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/u);
    }
    expect(html.replace(/<(script|style|pre)\b.*?<\/\1>/gsu, '')).not.toMatch(/\{[a-z]+\}/u);
  },
);

it('every page has a strict policy for scripts and a language', () => {
  for (const { path, html } of pages) {
    expect(html, path).toMatch(/<html lang="(?:en|uk|ru)">/u);
    expect(html, path).toContain('<meta http-equiv="content-security-policy"');
    expect(html, path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/u);
    expect(html, path).not.toMatch(/\s(?:style|on[a-z]+)="/u);
  }
});
