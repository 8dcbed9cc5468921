import type { List, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { EventStatus } from '../model/event.ts';
import type { Digest } from './digest/digest.ts';
import { lastStatus } from './event/event-link.ts';
import type { PageLanguage } from './json-ld/page-language.ts';
import { pathOf } from './path.ts';

/** A part of the site, and what it is. */
interface Part {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

/** The words of the file. */
export interface LlmsWords {
  readonly notes: readonly string[];
  readonly pages: readonly Part[];
  readonly data: readonly Part[];
  readonly headings: { readonly pages: string; readonly data: string; readonly events: string };
  readonly status: (status: EventStatus, asOf: string) => string;
}

/** So many events are named. */
const mostEvents = 20;

/** The site in short, in the form that llmstxt.org proposes. */
export function llmsText(digest: Digest, page: PageLanguage, words: LlmsWords): string {
  const { settings } = digest.entries;
  const events = digest.events.slice(0, mostEvents).map((event): Part => {
    const { status, asOf } = lastStatus(event);
    const title = page.name(event.title);
    return { title, path: pathOf('event', event.id), text: words.status(status, asOf) };
  });
  const section = (title: string, parts: readonly Part[]): RootContent[] =>
    parts.length === 0 ? [] : [heading(2, title), listOf(parts, page)];
  const root: Root = {
    type: 'root',
    children: [
      heading(1, settings.name),
      { type: 'blockquote', children: [paragraph(page.name(settings.description))] },
      ...words.notes.map(paragraph),
      ...section(words.headings.pages, words.pages),
      ...section(words.headings.data, words.data),
      ...section(words.headings.events, events),
    ],
  };
  return toMarkdown(root, { bullet: '-' });
}

function listOf(parts: readonly Part[], { absolute }: Pick<PageLanguage, 'absolute'>): List {
  return {
    type: 'list',
    spread: false,
    children: parts.map(({ title, path, text }) => ({
      type: 'listItem',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: absolute(path), children: [{ type: 'text', value: title }] },
            { type: 'text', value: `: ${text}` },
          ],
        },
      ],
    })),
  };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): {
  type: 'paragraph';
  children: [{ type: 'text'; value: string }];
} {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
