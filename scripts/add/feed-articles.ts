import { parseFeed } from 'feedsmith';
import type { ArticleDraft, Drafts } from './article-draft.ts';
import { firstAddress, firstDay, firstLine } from './field-values.ts';
import { wordsOf } from './html/words-of.ts';

const onlySummary = 'The feed holds only a summary of it.';

/** The entries of an RSS or Atom feed. An entry without words is left out. */
export function feedArticles(xml: string): Drafts {
  if (/<!ENTITY/iu.test(xml)) {
    return { drafts: null, mistake: 'It declares entities of its own, which no feed needs.' };
  }
  const parsed = parseFeed(xml);
  if (parsed.format === 'rss') {
    const { title, items = [] } = parsed.feed;
    const drafts = items.map((item): ArticleDraft => {
      const content = item.content?.encoded;
      return {
        title: firstLine(item.title),
        publisher: firstLine(item.source?.title, title),
        url: firstAddress(null, item.link, item.guid?.value),
        published: firstDay(item.pubDate, ...(item.dc?.dates ?? [])),
        author: firstLine(joined(item.authors?.map(({ name }) => name)), joined(item.dc?.creators)),
        licence: firstLine(...(item.dc?.rights ? [item.dc.rights].flat() : [])),
        text: wordsOf(content ?? item.description ?? ''),
        remarks: content === undefined ? [onlySummary] : [],
      };
    });
    return withWords(drafts);
  }
  if (parsed.format === 'atom') {
    const { title, entries = [] } = parsed.feed;
    const drafts = entries.map((entry): ArticleDraft => {
      const alternate = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
      return {
        title: firstLine(valueOf(entry.title)),
        publisher: firstLine(valueOf(entry.source?.title), valueOf(title)),
        url: firstAddress(null, alternate?.href, entry.id),
        published: firstDay(entry.published, entry.updated),
        author: firstLine(joined(entry.authors?.map(({ name }) => name))),
        licence: firstLine(valueOf(entry.rights)),
        text: wordsOf(valueOf(entry.content) ?? valueOf(entry.summary) ?? ''),
        remarks: valueOf(entry.content) === null ? [onlySummary] : [],
      };
    });
    return withWords(drafts);
  }
  return { drafts: null, mistake: 'It is neither RSS nor Atom.' };
}

function withWords(drafts: readonly ArticleDraft[]): Drafts {
  return { drafts: drafts.filter(({ text }) => /\p{L}/u.test(text)), mistake: null };
}

/** The value of an element of Atom; null for none and for an empty one. */
function valueOf(element: { readonly value?: string | undefined } | undefined): string | null {
  return element?.value === undefined || element.value === '' ? null : element.value;
}

function joined(names: readonly (string | undefined)[] | undefined): string | null {
  const known = (names ?? []).filter((name) => name !== undefined);
  return known.length === 0 ? null : known.join(', ');
}
