import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleContent } from '../markdown/article/article-content.ts';
import { parseArticleFile } from '../markdown/article/article-file.ts';

const work = mkdtempSync(join(tmpdir(), 'zvirka-excerpts-'));
const [content, dist] = [join(work, 'content'), join(work, 'dist')];

beforeAll(() => {
  cpSync(process.env['ZVIRKA_CONTENT'] ?? 'content', content, { recursive: true });
  const settings = join(content, 'editorial/site.yaml');
  const whole = readFileSync(settings, 'utf8');
  writeFileSync(settings, whole.replace('excerptsOnly: false', 'excerptsOnly: true'));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ZVIRKA_CONTENT: content, ZVIRKA_DIST: dist };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

/** Every text of the site; the parts of the search index are compressed. */
function published(): string {
  const files = globSync('**/*.{html,json,xml,csv,txt,pf_*}', { cwd: dist });
  return files
    .map((file) => {
      const bytes = readFileSync(join(dist, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
    })
    .join('\n')
    .replace(/ xq[a-z]+z\b/gu, '');
}

/** Letters and digits alone, as each format writes quotation marks in its own way. */
function letters(text: string): string {
  return text.replace(/&[#\w]+;/gu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

it('a site of excerpts publishes no sentence without a claim, in no page, feed, data or index', () => {
  // The first sentence stands for the title of an article that has none.
  const silent = globSync('articles/*.md', { cwd: content }).flatMap((file) => {
    const { article, seed } = articleContent(
      parseArticleFile(readFileSync(join(content, file), 'utf8')),
    );
    return article.sentences
      .slice(1)
      .filter(({ claims }) => claims.length === 0)
      .map(({ start, end }) => seed.text.slice(start, end))
      .filter(({ length }) => length > 40);
  });
  expect(silent.length).toBeGreaterThan(0);
  const texts = letters(published());
  expect(texts.length).toBeGreaterThan(100_000);
  expect(silent.filter((sentence) => texts.includes(letters(sentence)))).toEqual([]);
});
