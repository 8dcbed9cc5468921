import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from './write-markdown.ts';

const claim = (value: string): PhrasingContent => ({
  type: 'textDirective',
  name: 'claim',
  attributes: { id: 'c1' },
  children: [{ type: 'text', value }],
});

function written(kind: 'paragraph' | 'heading', ...children: PhrasingContent[]): string {
  const block = kind === 'heading' ? { type: kind, depth: 2 as const } : { type: kind };
  const tree: Root = { type: 'root', children: [{ ...block, children }] };
  return writeMarkdown(tree).replace(/\n$/u, '');
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

describe('text in a paragraph', () => {
  it.each([
    'Понад 12 000 (майже 30%) – «не в захваті» від "процвітання" за $5, AT&T; 50/50, a+b=c!',
    "snake_case, 2 * 3, п’ять; п'ять — №1 ~5 #тег @ім’я | таблиця |",
    'e-mail: a@b.org, http://x.y/z?a=b&c=d, [sic], a < b > c, {x}, x^2, 1.5',
    'Він сказав: «Так». 20-пунктний план, C:\\Users, 1) один',
  ])('needs no escape: %s', (line) => {
    expect(written('paragraph', text(line))).toBe(line);
  });

  it.each([
    ['о 10:30', 'о 10\\:30'],
    ['CNBC:news', 'CNBC\\:news'],
    [':claim[x]{#c9}', '\\:claim[x]{#c9}'],
    ['::leaf', ':\\:leaf'],
    [':::container', '::\\:container'],
    ['*so* and _so_', '\\*so\\* and \\_so\\_'],
    ['п`ять', 'п\\`ять'],
    ['<b>', '\\<b>'],
    ['&amp; &#32; &x; AT&T', '\\&amp; \\&#32; &x; AT&T'],
    ['[a](b) [a]: b', '[a\\](b) [a\\]: b'],
    ['\\*', '\\\\\\*'],
    ['# h', '\\# h'],
    ['1. x', '1\\. x'],
    ['- x', '\\- x'],
    ['> q', '\\> q'],
    ['a\n---\nb', 'a\n\\---\nb'],
    ['a\n===', 'a\n\\==='],
    ['a\n~~~\n```', 'a\n\\~~~\n\\`\\`\\`'],
    ['  a  ', '&#x20; a &#x20;'],
    ['a \n\tb', 'a&#x20;\n&#x9;b'],
    ['a\r\nb', 'a&#xD;\nb'],
    ['\ufeffa', '&#xFEFF;a'],
    ['a\n', 'a&#xA;'],
  ])('%j => %j', (value, markdown) => {
    expect(written('paragraph', text(value))).toBe(markdown);
  });
});

describe('text in a claim', () => {
  it.each([
    ['[sic]', ':claim[\\[sic\\]]{#c1}'],
    ['# h', ':claim[# h]{#c1}'],
    ['a\n# h', ':claim[a\n\\# h]{#c1}'],
    [']'.repeat(8), `:claim[${'&#x5D;'.repeat(8)}]{#c1}`],
  ])('%j => %j', (value, markdown) => {
    expect(written('paragraph', claim(value))).toBe(markdown);
  });

  it('keeps a colon before the mark out of it', () => {
    expect(written('paragraph', text('Він:'), claim('так'))).toBe('Він\\::claim[так]{#c1}');
  });
});

describe('text in a heading', () => {
  it.each([
    ['- x', '## - x'],
    ['C #', '## C \\#'],
    ['C#', '## C#'],
    // The library underlines a heading that holds a line break.
    ['a\n', 'a&#xA;\n------'],
    [' a', '## &#x20;a'],
  ])('%j => %j', (value, markdown) => {
    expect(written('heading', text(value))).toBe(markdown);
  });
});
