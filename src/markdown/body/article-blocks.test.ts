import { describe, expect, it } from 'vitest';
import type { SentenceKind } from '../../model/sentence.ts';
import { articleBlocks } from './article-blocks.ts';

/** The blocks as `kind newlines text`; sentences are the given words. */
function blocks(
  text: string,
  sentences: readonly (readonly [string, SentenceKind])[] = [],
  newline: '\n' | '\r\n' = '\n',
) {
  const spans = sentences.map(([words, kind]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind };
  });
  return articleBlocks(text, 0, spans, newline).map(
    ({ kind, newlinesBefore, start, end }) =>
      [kind, newlinesBefore, text.slice(start, end)] as const,
  );
}

describe('articleBlocks', () => {
  it.each([
    ['', []],
    ['a', [['paragraph', 0, 'a']]],
    ['a\nb', [['paragraph', 0, 'a\nb']]],
    [
      'a\n\nb',
      [
        ['paragraph', 0, 'a'],
        ['paragraph', 2, 'b'],
      ],
    ],
    [
      '\n\na\n\n\n\nb\n',
      [
        ['paragraph', 2, 'a'],
        ['paragraph', 4, 'b\n'],
      ],
    ],
    ['a\n \nb', [['paragraph', 0, 'a\n \nb']]],
    ['\n\n', [['paragraph', 0, '\n\n']]],
  ] as const)('%j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('makes a heading of a line that holds headings only', () => {
    expect(
      blocks('a.\nТема\nb.', [
        ['a.', 'body'],
        ['Тема', 'heading'],
        ['b.', 'body'],
      ]),
    ).toEqual([
      ['paragraph', 0, 'a.'],
      ['heading', 1, 'Тема'],
      ['paragraph', 1, 'b.'],
    ]);
  });

  it('makes none of a line with other sentences, or of a part of a line', () => {
    expect(
      blocks('Тема. a.', [
        ['Тема.', 'heading'],
        ['a.', 'body'],
      ]),
    ).toEqual([['paragraph', 0, 'Тема. a.']]);
    expect(blocks('Те\nма', [['Те\nма', 'heading']])).toEqual([['paragraph', 0, 'Те\nма']]);
  });

  it('knows lines that end with CRLF', () => {
    expect(blocks('a\r\n\r\nb\r\n', [], '\r\n')).toEqual([
      ['paragraph', 0, 'a'],
      ['paragraph', 2, 'b\r\n'],
    ]);
  });
});
