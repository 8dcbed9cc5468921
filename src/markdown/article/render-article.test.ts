import { toHtml } from 'hast-util-to-html';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import type { ArticleFrontMatter } from '../article-schema.ts';
import { readMarkdown } from '../body/read-markdown.ts';
import { renderArticleBody } from './render-article.ts';

const frontMatter: ArticleFrontMatter = {
  id: '2031-a',
  seed: 'a.txt',
  lang: 'uk',
  ...{ published: null, publisher: null, url: null, title: null, header: '', lineEnd: 'lf' },
  counts: { sentences: 0, claims: 0, checkWorthy: 0, abstained: 0 },
  ...{ claims: [], groups: [], sentences: [], mentions: [], dates: [], quantities: [] },
};

function html(markdown: string): string {
  return toHtml(renderArticleBody({ frontMatter, body: readMarkdown(markdown) }));
}

const mark = (id: string, words: string): string =>
  `<mark id="${id}" class="claim" data-claim="2031-a-${id}">${words}</mark>`;

describe('renderArticleBody', () => {
  it.each([
    ['a\n\nb', '<p>a</p><p>b</p>'],
    ['a\nb', '<p>a<br>b</p>'],
    ['## Тема\n\na', '<h2>Тема</h2><p>a</p>'],
    ['a :claim[b]{#c1}.', `<p>a ${mark('c1', 'b')}.</p>`],
    [
      ':claim[a :claim[b]{#c2}]{#c1}:claim[c]{#c2}',
      `<p>${mark('c1', `a ${mark('c2', 'b')}`)}<mark class="claim" data-claim="2031-a-c2">c</mark></p>`,
    ],
    ['&#xA;a&#xA;', '<p>a</p>'],
    ['п\'ять "слів" -- так...', '<p>п\'ять "слів" -- так...</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <img src=x onerror=y> b', '<p>a &#x3C;img src=x onerror=y> b</p>'],
    ['[a](javascript:b)', '<p>[a](javascript:b)</p>'],
    [':claim[<b>]{#c1}', `<p>${mark('c1', '&#x3C;b>')}</p>`],
    [':claim[a]{#c1 onclick=x .y}', `<p>${mark('c1', 'a')}</p>`],
    [':x[<i>]', '<p>:x[&#x3C;i>]</p>'],
  ])('shows %j as text', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('passes html-validate', async () => {
    const body = html('## Т\n\na :claim[b :claim[c]{#c2}]{#c1}:claim[d]{#c2}\ne <b> & &amp;\n');
    const page = `<!DOCTYPE html>\n<html lang="uk"><head><title>T</title></head><body>${body}</body></html>\n`;
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const report = await validator.validateString(page);
    expect(report.results.flatMap((result) => result.messages.map((each) => each.message))).toEqual(
      [],
    );
  });
});
