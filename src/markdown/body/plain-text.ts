import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Span } from '../../model/span.ts';
import type { LineEnd } from './article-tree.ts';

/**
 * The text of an article's body without marks and escapes: what stands behind the seed's header,
 * character by character.
 */
export function plainText(tree: Root, lineEnd: LineEnd = 'lf'): string {
  const text = blocksOf(tree).map(
    (block) => '\n'.repeat(block.data?.newlinesBefore ?? 0) + inlineText(block.children),
  );
  return lineEnd === 'crlf' ? text.join('').replaceAll('\n', '\r\n') : text.join('');
}

/**
 * Where the marks of an article's body stand.
 *
 * @param bodyStart Offset behind the header; the spans count from the beginning of the seed.
 * @returns By the name of the mark, in order of appearance. The parts of a claim are united.
 */
export function markedSpans(tree: Root, bodyStart: number, lineEnd: LineEnd): Map<string, Span> {
  const spans = new Map<string, Span>();
  const newlineLength = lineEnd === 'crlf' ? 2 : 1;
  let at = bodyStart;
  const walk = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        at += node.value.length;
        if (newlineLength > 1) at += node.value.split('\n').length - 1;
      } else if (node.type === 'textDirective') {
        const mark = node.attributes?.['id'] ?? '';
        const start = spans.get(mark)?.start ?? at;
        spans.set(mark, { start, end: at });
        walk(node.children);
        spans.set(mark, { start, end: at });
      }
    }
  };
  for (const block of blocksOf(tree)) {
    at += (block.data?.newlinesBefore ?? 0) * newlineLength;
    walk(block.children);
  }
  return spans;
}

function blocksOf(tree: Root): (Paragraph | Heading)[] {
  return tree.children.filter((node) => node.type === 'paragraph' || node.type === 'heading');
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'textDirective' ? inlineText(node.children) : '';
    })
    .join('');
}
