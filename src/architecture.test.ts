import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violationsIn } from '../scripts/architecture/violations.ts';

const files = globSync('src/**/*.{astro,js,mjs,ts}').map((path) => path.replaceAll('\\', '/'));

describe('who may import and use what', () => {
  it('finds the sources', () => {
    expect(files).toContain('src/architecture.test.ts');
  });

  it.each(files.sort())('%s', (path) => {
    expect(violationsIn(path, readFileSync(path, 'utf8'))).toEqual([]);
  });
});

describe('the rule accepts', () => {
  it.each([
    ['src/text/tokens.ts', "import type { Span } from '../model/span.ts';"],
    ['src/languages/uk/months.ts', "import type { Calendar } from '../../model/calendar.ts';"],
    ['src/analysis/dates/read.ts', "import { tokens } from '../../text/tokens.ts';"],
    ['src/evaluation/score.ts', "import { analyse } from '../analysis/pipeline.ts';"],
    ['src/site/event.ts', "import type { Event } from '../markdown/event-schema.ts';"],
    ['src/model/claim.ts', "import { z } from 'zod';"],
    ['src/model/day.ts', "export const day = new Date('2026-01-21');"],
    ['src/analysis/stage.ts', "// Date.now() is not 'uk'\nexport const node = 'node:fs';"],
    ['src/analysis/stage.ts', 'export const labels = { uk: 1, process: 2 }.process;'],
    ['src/analysis/stage.test.ts', "import { uk } from '../languages/uk/index.ts';"],
    ['src/e2e/search.test.ts', "import process from 'node:process';"],
    ['src/content.config.ts', "import { readFileSync } from 'node:fs';"],
    ['src/pages/index.astro', "---\nimport { t } from '../i18n/t.ts';\n---\n<p>{t}</p>"],
    ['src/pages/index.astro', '<p>{import.meta.env.BASE_URL} new Date()</p>'],
    ['src/components/Data.astro', '<script type="application/json">{"Date.now()": 1}</script>'],
  ])('%s: %s', (path, text) => {
    expect(violationsIn(path, text)).toEqual([]);
  });
});

describe('the rule rejects', () => {
  it.each([
    ['src/model/claim.ts', "import { fold } from '../text/fold.ts';", 'src/text/fold.ts'],
    ['src/text/fold.ts', "export * from '../languages/uk/index.ts';", 'src/languages/uk'],
    ['src/languages/uk/x.ts', "import { f } from '../../text/fold.ts';", 'src/text/fold.ts'],
    ['src/analysis/a.ts', "import { uk } from '../languages/uk/index.ts';", 'src/languages/uk'],
    ['src/analysis/a.ts', "type U = import('../languages/uk.ts').U;", 'src/languages/uk.ts'],
    ['src/analysis/a.ts', "const m = await import('../site/a.ts');", 'src/site/a.ts'],
    ['src/analysis/a.ts', "import { run } from '../../scripts/digest.ts';", 'scripts/digest.ts'],
    ['src/site/event.ts', "import { write } from '../markdown/write.ts';", 'markdown/write.ts'],
    ['src/text/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/text/a.ts', "import fs from 'fs/promises';", 'fs/promises'],
    ['src/text/a.ts', "const fs = require('fs');", 'imports fs'],
    ['src/languages/uk/a.ts', "import words from 'dictionary-uk';", 'dictionary-uk'],
    ['src/site/a.ts', "import { getCollection } from 'astro:content';", 'astro:content'],
    ['src/site/a.ts', 'const base = import.meta.env.BASE_URL;', 'import.meta.env'],
    ['src/analysis/a.ts', 'const now = Date.now();', 'Date.now'],
    ['src/analysis/a.ts', 'const now = new Date();', 'new Date()'],
    ['src/analysis/a.ts', 'const now = Date();', 'Date()'],
    ['src/analysis/a.ts', 'const n = Math.random();', 'Math.random'],
    ['src/analysis/a.ts', "const n = process.env['TZ'];", 'process'],
    ['src/analysis/a.ts', "if (language === 'uk') {}", "'uk'"],
    ['src/analysis/a.ts', "type Cyrillic = 'ru' | Other;", "'ru'"],
    ['src/analysis/a.ts', 'const english = `en`;', "'en'"],
    ['src/pages/a.astro', "---\nimport fs from 'node:fs';\n---\n<p />", 'node:fs'],
    ['src/pages/a.astro', '<time>{new Date().getFullYear()}</time>', 'new Date()'],
    ['src/pages/a.astro', "<script>import '../analysis/a.ts';</script>", 'src/analysis/a.ts'],
    ['src/helpers.ts', 'export {};', 'no rule for this place'],
    ['src/misc/a.ts', 'export {};', 'no rule for this place'],
  ])('%s: %s', (path, text, reason) => {
    expect(violationsIn(path, text)).toEqual([expect.stringContaining(reason)]);
  });
});
