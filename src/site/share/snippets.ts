import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A link as Markdown; whatever the title holds stays text. */
export function markdownLink(title: string, url: string): string {
  return toMarkdown({ type: 'link', url, children: [{ type: 'text', value: title }] }).trim();
}

/** A link as HTML. */
export function htmlLink(title: string, href: string): string {
  return toHtml(h('a', { href }, title));
}
