import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import type { Feed } from './feed.ts';
import { writeJsonFeed, writeRss } from './write-feed.ts';

const feed: Feed = {
  title: 'Зразок & <Co>',
  description: 'A feed',
  language: 'uk',
  home: 'https://example.org/uk/',
  asOf: '2031-03-05',
  entries: [
    {
      url: 'https://example.org/uk/events/x/#as-of-2031-03-05',
      title: 'Is 1 < 2 & ]]>?',
      published: '2031-03-05',
      content: [{ type: 'text', value: '<script> & ]]>' }],
    },
    { url: 'https://example.org/y/', title: 'In March', published: '2031-03', content: [] },
  ],
};
const html = '&#x3C;script> &#x26; ]]>';

it('RSS keeps every text whole and dates what is known to the day', () => {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const { channel } = (parser.parse(writeRss(feed, 'https://example.org/uk/feed.xml')) as Parsed)
    .rss;
  expect(channel.title).toBe(feed.title);
  expect(channel.lastBuildDate).toBe('Wed, 05 Mar 2031 00:00:00 GMT');
  expect(channel.item).toMatchObject([
    { title: 'Is 1 < 2 & ]]>?', description: html, pubDate: 'Wed, 05 Mar 2031 00:00:00 GMT' },
    { title: 'In March' },
  ]);
  expect(channel.item[1]).not.toHaveProperty('pubDate');
});

it('JSON Feed says the same', () => {
  expect(JSON.parse(writeJsonFeed(feed, 'https://example.org/uk/feed.json'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.org/uk/feed.json',
    items: [
      { title: 'Is 1 < 2 & ]]>?', content_html: html, date_published: '2031-03-05T00:00:00.000Z' },
      { id: 'https://example.org/y/' },
    ],
  });
});

it('has no character that turns the direction of what stands around it', () => {
  const turned: Feed = {
    ...feed,
    title: 'A\u202Eb',
    entries: [
      {
        url: 'https://example.org/y/',
        title: '\u2067Storm\u2069',
        published: null,
        content: [{ type: 'text', value: 'ends\u202E here' }],
      },
    ],
  };
  const written = [writeRss, writeJsonFeed].map((write) => write(turned, 'https://example.org/f'));
  for (const text of written) {
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toContain('ends here');
  }
});

interface Parsed {
  rss: { channel: { title: string; lastBuildDate: string; item: Record<string, unknown>[] } };
}
