import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
} from 'mdast';

/** Text, or a node that stands among text. */
export type Words = string | PhrasingContent;

/** A paragraph of text, links and the like. */
export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: inline(words) };
}

export function heading(depth: 1 | 2, ...words: readonly Words[]): Heading {
  return { type: 'heading', depth, children: inline(words) };
}

export function quote(words: string): Blockquote {
  return { type: 'blockquote', children: [paragraph(words)] };
}

/** A link to another file of the content folder, relative to this one. */
export function link(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** A list with one block an item. */
export function list(items: readonly BlockContent[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

/** Joins words with a separator between them. */
export function joined(parts: readonly Words[], separator: string): Words[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** Neighbouring texts become one, as a parser would have them. */
function inline(words: readonly Words[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const word of words) {
    const node: PhrasingContent = typeof word === 'string' ? { type: 'text', value: word } : word;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else nodes.push(node);
  }
  return nodes;
}
