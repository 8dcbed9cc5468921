import type { Feed } from '../../site/feeds/feed.ts';
import type { FeedFormat } from '../../site/feeds/feed-format.ts';
import { feedFormats } from '../../site/feeds/feed-format.ts';
import { writeJsonFeed, writeRss } from '../../site/feeds/write-feed.ts';
import type { Ui } from '../ui.ts';

/** @param folder Where the feed lies, within the site and without language. */
export function feedResponse(ui: Ui, feed: Feed, folder: string, format: FeedFormat): Response {
  const url = ui.absolute(`${folder}feed.${format}`);
  const body = format === 'xml' ? writeRss(feed, url) : writeJsonFeed(feed, url);
  return new Response(body, { headers: { 'Content-Type': feedFormats[format] } });
}
