import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Position } from 'unist';
import { claimDirective } from './block-data.ts';

/**
 * Parses the body of an article. Only paragraphs, headings, text and marks of claims are markup;
 * whatever else Markdown sees, an unknown directive or raw HTML, comes back as the text that it is.
 */
export function readMarkdown(markdown: string): Root {
  const tree = fromMarkdown(markdown, {
    extensions: [directive()],
    mdastExtensions: [directiveFromMarkdown()],
  });
  let line = 1;
  const children = tree.children.map((node): RootContent => {
    const block = asBlock(node, markdown);
    const { start, end } = positionOf(node);
    block.data = { newlinesBefore: start.line - line };
    ({ line } = end);
    return block;
  });
  return { type: 'root', children };
}

function asBlock(node: RootContent, markdown: string): Paragraph | Heading {
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    return { type: 'paragraph', children: [{ type: 'text', value: sourceOf(node, markdown) }] };
  }
  const children = asInline(node.children, markdown);
  return node.type === 'heading'
    ? { type: 'heading', depth: node.depth, children }
    : { type: 'paragraph', children };
}

function asInline(nodes: readonly PhrasingContent[], markdown: string): PhrasingContent[] {
  const inline: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'textDirective' && isClaim(node)) {
      const { name, attributes = {} } = node;
      const children = asInline(node.children, markdown);
      inline.push({ type: 'textDirective', name, attributes, children });
      continue;
    }
    const value = node.type === 'text' ? node.value : sourceOf(node, markdown);
    const last = inline.at(-1);
    if (last?.type === 'text') last.value += value;
    else inline.push({ type: 'text', value });
  }
  return inline;
}

function isClaim(node: PhrasingContent & { type: 'textDirective' }): boolean {
  return node.name === claimDirective && Boolean(node.attributes?.['id']);
}

function sourceOf(node: RootContent, markdown: string): string {
  const { start, end } = positionOf(node);
  return markdown.slice(start.offset, end.offset);
}

function positionOf(node: RootContent): Position {
  if (node.position === undefined) throw new Error('The parser gives every node a position.');
  return node.position;
}
