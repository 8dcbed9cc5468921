import { describe, expect, it } from 'vitest';
import { markedSpans, plainText } from './plain-text.ts';
import { readMarkdown } from './read-markdown.ts';

describe('what is not ours comes back as text', () => {
  it.each([
    'о 10:30 в CNBC:news',
    ':unknown[words]{.x}',
    ':claim[no id]',
    '::leaf[x]{#y}',
    ':::container\ntext\n:::',
    '<script>alert(1)</script>',
    'a <b>bold</b> word',
    '*so* and **so**, `code`, [a](javascript:b), ![x](y)',
    '- one\n- two',
    '> quoted',
    '| a | b |\n| - | - |',
    '```js\ncode\n```',
    '---',
    'a\n\n***\n\nb',
  ])('%j', (markdown) => {
    expect(plainText(readMarkdown(markdown))).toBe(markdown);
  });
});

describe('markedSpans', () => {
  it('counts from the beginning of the seed and unites the parts of a claim', () => {
    const tree = readMarkdown(
      '\na :claim[b :claim[c]{#c2}]{#c1}:claim[ d]{#c2}\n\n:claim[e]{#c3}\n',
    );
    expect(plainText(tree)).toBe('\na b c d\n\ne');
    expect([...markedSpans(tree, 100, 'lf')]).toEqual([
      ['c1', { start: 103, end: 106 }],
      ['c2', { start: 105, end: 108 }],
      ['c3', { start: 110, end: 111 }],
    ]);
  });

  it('counts two for the end of a line of CRLF', () => {
    const tree = readMarkdown('\na\n:claim[b]{#c1}\n');
    expect(plainText(tree, 'crlf')).toBe('\r\na\r\nb');
    expect([...markedSpans(tree, 0, 'crlf')]).toEqual([['c1', { start: 5, end: 6 }]]);
  });
});
