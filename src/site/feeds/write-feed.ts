import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import { withoutDirections } from '../without-directions.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { feedFormats } from './feed-format.ts';

/** A feed as RSS 2.0. @param url The absolute address of the file itself. */
export function writeRss(feed: Feed, url: string): string {
  const text = generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    lastBuildDate: startOf(feed.asOf),
    atom: { links: [{ href: url, rel: 'self', type: feedFormats.xml }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.url, isPermaLink: true },
      description: htmlOf(entry),
      ...(isDay(entry.published) ? { pubDate: startOf(entry.published) } : {}),
    })),
  });
  return withoutDirections(text);
}

/** A feed as JSON Feed 1.1. @param url The absolute address of the file itself. */
export function writeJsonFeed(feed: Feed, url: string): string {
  const { title, description, language, home, entries } = feed;
  const content = generateJsonFeed({
    title,
    ...{ description, language, home_page_url: home, feed_url: url },
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: htmlOf(entry),
      ...(isDay(entry.published) ? { date_published: startOf(entry.published) } : {}),
    })),
  });
  // The library leaves out an empty list, which the standard asks for.
  const text = JSON.stringify(Object.assign({ items: [] }, content), null, 1);
  return `${withoutDirections(text)}\n`;
}

function htmlOf({ content }: FeedEntry): string {
  return toHtml([...content]);
}

/** A month or a year is no date of a feed. */
function isDay(published: string | null): published is string {
  return published?.length === 10;
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
