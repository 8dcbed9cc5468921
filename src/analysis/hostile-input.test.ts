import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../scripts/digest/engine.ts';
import { loadEngine } from '../../scripts/load-engine.ts';
import { parseArticleFile } from '../markdown/article/article-file.ts';
import { renderArticleBody } from '../markdown/article/render-article.ts';
import { contentFiles } from '../markdown/content-files.ts';
import { createCorpus } from '../markdown/corpus.ts';
import { readContent } from '../markdown/read-content.ts';
import type { Seed } from '../model/seed.ts';
import { parseSeed } from './seed.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await loadEngine();
});

const opening =
  ' date 2031-03-04 Міністерка Ада Лопух 6 березня зустрінеться з мером столиці, повідомила речниця. ';

/** The whole way of one article: seed, analysis, content, page. */
function digest(text: string) {
  const { seed } = parseSeed('a.txt', text, { detector: engine.detector, fallback: 'uk' });
  if (seed === null) throw new Error('No seed');
  return digestOf(seed);
}

function digestOf(seed: Seed) {
  const reading = engine.readArticle(seed);
  const { analysis, permalinks } = engine.analyse([reading], { asOf: null, permalinks: [] });
  const corpus = createCorpus(analysis, [seed]);
  const files = [...contentFiles({ corpus, permalinks, reviewed: new Set() })];
  const [, page = ''] = files.find(([path]) => path.startsWith('articles/')) ?? [];
  return { seed, analysis, files, html: toHtml(renderArticleBody(parseArticleFile(page))) };
}

describe('what looks like markup is text', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src=x onerror="alert(1)">'],
    ['a broken tag', '<svg/onload=alert(1)//'],
    ['a frame', "<iframe srcdoc='<script>alert(1)</script>'></iframe>"],
    ['an end of comment', '--><script>alert(1)</script><!--'],
    ['a character reference', '&lt;script&gt; &#x3c;script&#x3e; &amp;'],
    ['a link to a script', '[натисніть](javascript:alert(1))'],
    ['an automatic link to a script', '<javascript:alert(1)>'],
    ['a link to data', '![x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a reference', '[натисніть][1]\n\n[1]: javascript:alert(1)'],
    ['a directive', ':claim[неправда]{#c1 onclick="alert(1)"}'],
    ['a block directive', '\n\n:::note{.x}\nтекст\n:::\n\n'],
    ['a leaf directive', '\n\n::youtube[x]{#y}\n\n'],
    ['front matter', '\n\n---\nid: ../../etc/passwd\nclaims: []\n---\n\n'],
    ['code', '\n\n```js\nalert(1)\n```\n\n    alert(2)\n\n'],
    ['a table and a heading', '\n\n# Заголовок\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'],
    [
      'an expression of a template',
      '{{constructor.constructor("alert(1)")()}} ${alert(1)} {alert(1)}',
    ],
    ['an end of a style', '</style><style>*{display:none}</style>'],
    ['an end of the page', '</mark></p></main></body></html>'],
  ])('%s', (_, attack) => {
    const { seed, files, html } = digest(`${opening}${attack} Речниця це підтвердила.`);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, name]) => name));
    expect([...tags].filter((tag) => !['p', 'mark', 'h2', 'br'].includes(tag ?? ''))).toEqual([]);
    const attributes = [...html.matchAll(/<[a-z0-9]+ ([^>]*)>/giu)].map(([, list = '']) => list);
    for (const list of attributes) {
      expect(list).toMatch(/^(?:id="c\d+" )?class="claim" data-claim="[\w-]+"$/u);
    }
    const content = readContent(files);
    expect([...content.seeds.values()].map(({ text }) => text)).toEqual([seed.text]);
    expect(content.analysis.claims.length).toBeGreaterThan(0);
  });
});

describe('an address stays inside of its folder', () => {
  it.each(['../../../etc/passwd', '/etc/passwd', '..\\..\\x', 'a\0b', '%2e%2e%2f', 'con', '.', ''])(
    'whatever the title and the publisher are: %j',
    (name) => {
      const { seed } = parseSeed(`${name}.txt`, `${opening}«${name}» це підтвердила.`, {
        detector: engine.detector,
        fallback: 'uk',
        known: name === '' ? {} : { title: name, publisher: name },
      });
      if (seed === null) throw new Error('No seed');
      for (const [path] of digestOf(seed).files) {
        expect(path).toMatch(
          /^(?:(?:articles|claims|entities|events|sources)\/)?[a-z0-9-]+\.(?:md|yaml)$/u,
        );
      }
    },
  );
});

describe('numbers and dates beyond any range', () => {
  it.each([
    [
      'a number of a thousand digits',
      `Є ${'9'.repeat(1000)} людей і ${'9'.repeat(400)} млрд доларів.`,
    ],
    [
      'a number with a thousand marks',
      `Є ${'1,'.repeat(1000)}5 людей і 0,${'0'.repeat(500)}1 відсотка.`,
    ],
    ['days that do not exist', '31 лютого 2031 року і 32.13.2031, 0 березня, 99 травня 0000 року.'],
    ['years that do not exist', 'У 99999 році, у 0000 році, в 1 році, 9 травня 123456789 року.'],
    [
      'times without end',
      `Через ${'9'.repeat(30)} років, ${'9'.repeat(300)} днів тому, за 999999999 місяців.`,
    ],
    ['Infinity and NaN', 'NaN людей, Infinity доларів, 1e999 гривень, -0 градусів, 0x10 штук.'],
  ])('%s', (_, sentence) => {
    const { analysis } = digest(`${opening}${sentence} Речниця це підтвердила.`);
    const [article] = analysis.articles;
    for (const { value, max } of article?.quantities ?? []) {
      expect(Number.isFinite(value)).toBe(true);
      expect(max === null || Number.isFinite(max)).toBe(true);
    }
    for (const { from, to } of article?.dates ?? []) {
      for (const day of [from, to]) {
        if (day !== null) expect(new Date(`${day}T00:00Z`).toJSON()).toContain(day);
      }
    }
  });
});

describe('nothing hangs', () => {
  const reach = 95_000;
  const filled = (part: string): string =>
    opening + part.repeat(Math.ceil(reach / part.length)).slice(0, reach);

  it.each([
    ['one line of words', 'міністр поїхав до столиці і '],
    ['one word', 'а'],
    ['one word of parts', 'а-'],
    ['digits', '1'],
    ['numbers', '1 '],
    ['ranges', '1-'],
    ['quotation marks', '"'],
    ['opened quotations', '«а '],
    ['closed quotations', '«а» '],
    ['capitals', 'А'],
    ['names', 'Іван '],
    ['initials', 'А. '],
    ['newlines', '\n'],
    ['blanks', ' '],
    ['full stops', '. '],
    ['opened brackets', '('],
    ['square brackets', '[a]('],
    ['backslashes', '\\'],
    ['asterisks', '*a_'],
    ['colons', ':a[b]{#c} '],
    ['separate marks', '\u0301'],
    ['invisible characters', '\u200B'],
    ['look-alike letters', 'аa'],
    ['commas', 'і, '],
    ['dates', '6 березня '],
    ['speakers', 'сказав Іван, '],
    ['dashes', '— '],
    ['addresses', 'a.b@c.'],
  ])('on %s', (_, part) => {
    const started = performance.now();
    digest(`${filled(part)} Кінець.`);
    // Generous: the machine may be busy, and what is not linear takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('on a million characters: it refuses them', () => {
    const { seed, problems } = parseSeed('a.txt', opening + 'а'.repeat(1e6), {
      detector: engine.detector,
      fallback: null,
    });
    expect(seed).toBeNull();
    expect(problems).toMatchObject([{ rule: 'seed/too-long', severity: 'error' }]);
    expect(problems[0]?.message).toContain('100000 characters');
  });
});
