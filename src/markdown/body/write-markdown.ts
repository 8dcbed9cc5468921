import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import type { Handle, Join, Options } from 'mdast-util-to-markdown';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { escapeText } from './escape-text.ts';

/** Blocks of an article keep the line breaks that they have in the text. */
const keepNewlines: Join = (_left, right) => {
  const newlines = newlinesBefore(right);
  return newlines === undefined ? undefined : newlines - 1;
};

const root: Handle = (node: Root, parent, state, info) => {
  const [first] = node.children;
  const newlines = (first && newlinesBefore(first)) ?? 0;
  return '\n'.repeat(newlines) + defaultHandlers.root(node, parent, state, info);
};

const options: Options = {
  bullet: '-',
  handlers: { ...directiveToMarkdown().handlers, root, text: escapeText },
  join: [keepNewlines],
};

/** Markdown for a tree, ending with a line break. An empty tree is an empty text. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, options);
}

function newlinesBefore(node: object): number | undefined {
  // The blocks of other pages have no such data; only ours are counted.
  const { data } = node as { data?: { newlinesBefore?: number } };
  return data?.newlinesBefore;
}
