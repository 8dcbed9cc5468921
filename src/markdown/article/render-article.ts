import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { ArticleFile } from './article-file.ts';
import { claimId } from './claim-mark.ts';

/**
 * The body of an article as HTML: paragraphs, headings and `<mark>`s of claims. Everything else of
 * the text is text, whatever it looks like. The first part of a claim bears its mark as id
 * (`c1`), every part its full id as `data-claim`; a line break inside of a paragraph stays one.
 */
export function renderArticleBody({ frontMatter, body }: ArticleFile): Root {
  const seen = new Set<string>();
  const inline = (nodes: readonly PhrasingContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return lines(node.value);
      if (node.type !== 'textDirective') return [];
      const mark = node.attributes?.['id'] ?? '';
      const isFirst = !seen.has(mark);
      seen.add(mark);
      const properties = { className: ['claim'], dataClaim: claimId(mark, frontMatter.id) };
      return [h('mark', isFirst ? { id: mark, ...properties } : properties, inline(node.children))];
    });
  const children = body.children.flatMap((block): Element[] => {
    if (block.type !== 'heading' && block.type !== 'paragraph') return [];
    const name = block.type === 'heading' ? `h${block.depth}` : 'p';
    return [h(name, withoutOuterBreaks(inline(block.children)))];
  });
  return { type: 'root', children };
}

/** The lines of a text with a `<br>` between them. */
function lines(text: string): ElementContent[] {
  return text.split('\n').flatMap((line, index): ElementContent[] => {
    const words: ElementContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? words : [h('br'), ...words];
  });
}

/** Line breaks at the ends of a block, such as the last one of a file, would only add empty space. */
function withoutOuterBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const isBreak = (node: ElementContent): boolean =>
    node.type === 'element' && node.tagName === 'br';
  const first = nodes.findIndex((node) => !isBreak(node));
  const last = nodes.findLastIndex((node) => !isBreak(node));
  return nodes.slice(Math.max(first, 0), last + 1);
}
