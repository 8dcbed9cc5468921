import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';

/** A paragraph or a heading of a seed. `newlinesBefore` counts the line breaks in front of it. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading';
  readonly newlinesBefore: number;
}

/**
 * Cuts the text behind the header into blocks. Line breaks at the very end belong to the last
 * block; a line that holds headings only is a heading; lines without a blank one between them are
 * one paragraph. A line of white space is not blank.
 *
 * @param text The whole seed.
 * @param bodyStart Offset behind the header.
 * @param sentences The sentences of the seed, in order.
 * @param newline What ends a line: `\n` or `\r\n`.
 */
export function articleBlocks(
  text: string,
  bodyStart: number,
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'kind'>[],
  newline: '\n' | '\r\n',
): Block[] {
  const isHeading = headingTest(sentences);
  const blocks: Block[] = [];
  let newlines = 0;
  for (const line of linesOf(text, bodyStart, newline)) {
    if (line.start < line.end) {
      const kind = isHeading(line) ? 'heading' : 'paragraph';
      const last = blocks.at(-1);
      if (last?.kind === 'paragraph' && kind === 'paragraph' && newlines === 1) {
        blocks[blocks.length - 1] = { ...last, end: line.end };
      } else {
        blocks.push({ ...line, kind, newlinesBefore: newlines });
      }
      newlines = 0;
    }
    newlines += 1;
  }
  return reachingTheEnd(blocks, bodyStart, text.length);
}

function* linesOf(text: string, from: number, newline: string): Generator<Span> {
  let start = from;
  for (;;) {
    const at = text.indexOf(newline, start);
    const end = at === -1 ? text.length : at;
    yield { start, end };
    if (at === -1) return;
    start = at + newline.length;
  }
}

/** Lines come in order, so one pass over the sentences serves all of them. */
function headingTest(sentences: readonly Pick<Sentence, 'start' | 'end' | 'kind'>[]) {
  let next = 0;
  return (line: Span): boolean => {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    let found = false;
    for (let at = next; (sentences[at]?.start ?? line.end) < line.end; at += 1) {
      const sentence = sentences[at];
      if (sentence?.kind !== 'heading') return false;
      if (sentence.start < line.start || sentence.end > line.end) return false;
      found = true;
    }
    return found;
  };
}

function reachingTheEnd(blocks: readonly Block[], bodyStart: number, end: number): Block[] {
  const last = blocks.at(-1);
  if (last !== undefined) return [...blocks.slice(0, -1), { ...last, end }];
  if (bodyStart >= end) return [];
  return [{ start: bodyStart, end, kind: 'paragraph', newlinesBefore: 0 }];
}
