import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Passage } from '../digest/site-article.ts';

/**
 * Cuts the rendered body of an article (see `renderArticleBody`) into passages and puts behind the
 * last part of each claim a number that leads to its note: `#n3` for the mark `c3`.
 *
 * @param marks The marks of the article's claims, in the order of their numbers.
 */
export function passagesOf(body: Root, marks: readonly string[]): Passage[] {
  const blocks = body.children.filter((node) => node.type === 'element');
  const lastBlock = new Map<string, Element>();
  const firstBlock = new Map<string, Element>();
  for (const block of blocks) {
    for (const mark of marksIn(block)) {
      lastBlock.set(mark, block);
      if (!firstBlock.has(mark)) firstBlock.set(mark, block);
    }
  }
  return blocks.map((block) => {
    const ending = new Set(marks.filter((mark) => lastBlock.get(mark) === block));
    return {
      html: toHtml(numbered(block, ending, marks)),
      marks: marks.filter((mark) => firstBlock.get(mark) === block),
    };
  });
}

/** The mark that an element is a part of, null for anything else. */
function markOf(node: ElementContent): string | null {
  if (node.type !== 'element' || node.tagName !== 'mark') return null;
  const claim = node.properties['dataClaim'];
  return typeof claim === 'string' ? claim.slice(claim.lastIndexOf('-') + 1) : null;
}

function marksIn(element: Element): Set<string> {
  return new Set(
    element.children.flatMap((child) => {
      const mark = markOf(child);
      const inner = child.type === 'element' ? [...marksIn(child)] : [];
      return mark === null ? inner : [mark, ...inner];
    }),
  );
}

function numbered(block: Element, ending: Set<string>, marks: readonly string[]): Element {
  const open = new Set(ending);
  // From the end, so that the first part met of a claim is its last.
  const walk = (element: Element): Element => {
    const children: ElementContent[] = [];
    for (const child of element.children.toReversed()) {
      const mark = markOf(child);
      const isLastPart = mark !== null && open.delete(mark);
      const inner = child.type === 'element' ? walk(child) : child;
      children.unshift(inner, ...(isLastPart ? [reference(mark, marks.indexOf(mark) + 1)] : []));
    }
    return { ...element, properties: withoutData(element.properties), children };
  };
  return walk(block);
}

/** The id and class alone: what else the mark says is in its note. */
function withoutData({ id, className }: Element['properties']): Element['properties'] {
  return { id, className };
}

/**
 * The number is no text of the page, so that links to the very words find them (a text fragment
 * matches whole words) and copies of them are verbatim: the style sheet shows it.
 */
function reference(mark: string, number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['ref'],
      href: `#n${mark.slice(1)}`,
      role: 'doc-noteref',
      ariaLabel: String(number),
      dataNumber: String(number),
    },
    children: [],
  };
}
