import type { SelectedPassage } from './passage.ts';
import { edgeOf } from './passage-edges.ts';

/**
 * The text directive that leads to a passage and marks it (WICG, URL Fragment Text Directives).
 *
 * @example
 * textDirective('ready - steady', { prefix: 'so:', suffix: '', byEdges: false })
 * // => 'text=so%3A-,ready%20%2D%20steady'
 */
export function textDirective(words: string, { prefix, suffix, byEdges }: SelectedPassage): string {
  const edge = byEdges ? edgeOf(words) : null;
  const terms = edge === null ? [encoded(words)] : [encoded(edge.first), encoded(edge.last)];
  const before = prefix === '' ? [] : [`${encoded(prefix)}-`];
  const after = suffix === '' ? [] : [`-${encoded(suffix)}`];
  return `text=${[...before, ...terms, ...after].join(',')}`;
}

/**
 * An address with the directive behind its fragment, which stays as it is for what knows none.
 *
 * @example
 * withDirective('/articles/x/#c1', 'text=a') // => '/articles/x/#c1:~:text=a'
 */
export function withDirective(address: string, directive: string): string {
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}

/** `-`, `,` and `&` part the terms and directives; brackets and quotes would part other notations. */
function encoded(term: string): string {
  const line = term.replace(/\s+/gu, ' ');
  return encodeURIComponent(line).replace(
    /[-!'()*~]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
}
