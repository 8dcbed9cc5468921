import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** An event that a note may link. */
export interface LinkedEvent {
  readonly href: string;
  /** In the language of the note. */
  readonly title: string;
}

export interface EventLinkOptions {
  /** The event at an address; null if no page has it. */
  readonly eventAt: (address: string) => LinkedEvent | null;
}

/** `[[address]]` or `[[address|words]]`. */
const link = /\[\[(?<address>[^[\]|\n]*)(?:\|(?<words>[^[\]]*))?\]\]/gu;

/**
 * A remark plugin: `[[event-id]]` becomes a link to the page of the event, under its title, and
 * `[[event-id|words]]` one under these words. What names no event, and what is begun and not ended,
 * is reported as a message of the file with its place; code stays as it is.
 */
export function remarkEventLinks({ eventAt }: EventLinkOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || parent === undefined || !node.value.includes('[[')) return;
      const parts = linkedParts(node, eventAt, file);
      // A link holds no other links.
      if (parent.type === 'link' || parent.type === 'linkReference') {
        file.message('A link to an event stands within another link.', { place: node.position });
        return;
      }
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function linkedParts(
  node: Text,
  eventAt: EventLinkOptions['eventAt'],
  file: VFile,
): PhrasingContent[] {
  const { value } = node;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(link)) {
    const { address = '', words } = match.groups ?? {};
    const event = eventAt(address.trim());
    if (event === null) {
      file.message(`There is no event page ${address.trim()}.`, placeIn(node, match.index));
    }
    const text = words?.trim() ?? event?.title ?? address;
    if (text === '') file.message('The link has no words.', placeIn(node, match.index));
    const before = value.slice(from, match.index);
    if (before !== '') parts.push({ type: 'text', value: before });
    parts.push(linkTo(event?.href ?? '', text));
    from = match.index + match[0].length;
  }
  const rest = value.slice(from);
  const open = rest.indexOf('[[');
  if (open !== -1) {
    file.message('“[[” begins a link to an event that does not end.', placeIn(node, from + open));
  }
  if (rest !== '') parts.push({ type: 'text', value: rest });
  return parts;
}

function linkTo(url: string, words: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

/** The place of a character in a text that may go over several lines. */
function placeIn(
  { value, position }: Text,
  at: number,
): { place?: { line: number; column: number } } {
  if (position === undefined) return {};
  const lines = value.slice(0, at).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const { start } = position;
  return {
    place: {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + column - 1 : column,
    },
  };
}
