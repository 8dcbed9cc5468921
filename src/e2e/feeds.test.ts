import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, valuesOf } from './dist.ts';

const text = { type: 'string', minLength: 1 };
const link = { type: 'string', format: 'uri' };

/** JSON Feed 1.1, as far as these feeds use it (jsonfeed.org/version/1.1). */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: text, description: text, language: text, home_page_url: link, feed_url: link },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        properties: {
          ...{ id: text, url: link, title: text, content_html: text },
          date_published: { type: 'string', format: 'date-time' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

interface Rss {
  readonly rss: { readonly channel: Channel };
}
interface Channel {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly 'atom:link': { readonly '@_href': string };
  readonly item?: readonly Item[];
}
interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: { readonly '#text': string };
  readonly pubDate?: string;
}

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const rssFiles = globSync('**/feed.xml', { cwd: dist }).sort();
const jsonFiles = globSync('**/feed.json', { cwd: dist }).sort();

describe('RSS', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'item',
  });
  const channels = new Map(
    rssFiles.map((file) => [file, (parser.parse(read(file)) as Rss).rss.channel]),
  );

  it('is well-formed and has what RSS 2.0 asks for', () => {
    for (const [file, channel] of channels) {
      expect(SyntaxValidator.validate(read(file)), file).toBe(true);
      expect(channel.title && channel.description && channel.link, file).toBeTruthy();
      expect(channel['atom:link']['@_href'], file).toMatch(new RegExp(`/${file}$`, 'u'));
      const guids = (channel.item ?? []).map(({ guid }) => guid['#text']);
      expect(new Set(guids).size, file).toBe(guids.length);
      for (const { pubDate } of channel.item ?? []) {
        if (pubDate !== undefined) expect(new Date(pubDate).toUTCString()).toBe(pubDate);
      }
    }
  });

  it('leads to places that are there', () => {
    for (const channel of channels.values()) {
      for (const item of channel.item ?? []) {
        const { pathname, hash } = new URL(item.link);
        const html = pages.get(pathname);
        expect(html, item.link).toBeDefined();
        if (hash !== '') expect(valuesOf('id', html ?? '')).toContain(hash.slice(1));
      }
    }
  });
});

it('JSON Feed follows its schema and says the same as RSS', () => {
  const ajv = addFormats(new Ajv());
  const faults = jsonFiles.flatMap((file) =>
    ajv.validate(jsonFeed, JSON.parse(read(file))) ? [] : [`${file}: ${ajv.errorsText()}`],
  );
  expect(faults).toEqual([]);
  expect(jsonFiles).toEqual(rssFiles.map((file) => file.replace(/xml$/u, 'json')));
});

it('there is one for the site, events, sources and corrections in each language', () => {
  for (const prefix of ['', 'uk/', 'ru/']) {
    const folders = new Set(rssFiles.map((file) => file.replace(/feed\.xml$/u, '')));
    expect(folders).toContain(prefix);
    expect(folders).toContain(`${prefix}corrections/`);
    for (const path of pages.keys()) {
      const isOwn = path.startsWith(`/${prefix}events/`) || path.startsWith(`/${prefix}sources/`);
      if (!isOwn || /\/(?:events|sources)\/(?:page\/\d+\/)?$/u.test(path)) continue;
      if (pages.get(path)?.includes('noindex') !== true) expect(folders).toContain(path.slice(1));
    }
  }
});
