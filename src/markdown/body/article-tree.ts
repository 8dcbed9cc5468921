import type { Root, RootContent } from 'mdast';
import type { Sentence } from '../../model/sentence.ts';
import { articleBlocks } from './article-blocks.ts';
import type { ClaimMark } from './mark-claims.ts';
import { markClaims } from './mark-claims.ts';

/** What the body of an article is made from. Offsets count in `text`. */
export interface ArticleText {
  /** The whole seed, header included. */
  readonly text: string;
  readonly bodyStart: number;
  readonly sentences: readonly Pick<Sentence, 'start' | 'end' | 'kind'>[];
  readonly claims: readonly ClaimMark[];
  readonly lineEnd: LineEnd;
}

/** How the lines of a seed end; `crlf` only if all of them do. */
export type LineEnd = 'lf' | 'crlf';

/** The body of an article as a tree: paragraphs and headings, text and marks of claims. */
export function articleTree({ text, bodyStart, sentences, claims, lineEnd }: ArticleText): Root {
  const newline = lineEnd === 'crlf' ? '\r\n' : '\n';
  const textOf = (start: number, end: number): string => {
    const slice = text.slice(start, end);
    return lineEnd === 'crlf' ? slice.replaceAll('\r\n', '\n') : slice;
  };
  const children = articleBlocks(text, bodyStart, sentences, newline).map((block): RootContent => {
    const data = { newlinesBefore: block.newlinesBefore };
    const inline = markClaims(block, claims, textOf);
    return block.kind === 'heading'
      ? { type: 'heading', depth: 2, children: inline, data }
      : { type: 'paragraph', children: inline, data };
  });
  return { type: 'root', children };
}

/**
 * How the lines of a text end. A text in which line ends are mixed, or in which a claim begins or
 * ends inside of one, counts as `lf`; its carriage returns are then ordinary characters.
 */
export function lineEndOf(text: string, claims: readonly ClaimMark[]): LineEnd {
  if (!text.includes('\r\n') || /\r(?!\n)|(?<!\r)\n/u.test(text)) return 'lf';
  const splits = (at: number): boolean => text[at] === '\n' && text[at - 1] === '\r';
  return claims.some(({ start, end }) => splits(start) || splits(end)) ? 'lf' : 'crlf';
}
