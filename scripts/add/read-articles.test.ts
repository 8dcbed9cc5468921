import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDetector } from '../load-detector.ts';
import { readArticles } from './read-articles.ts';

const detector = loadDetector();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fixture(name: string) {
  return readArticles(fileURLToPath(import.meta.resolve(`./fixtures/${name}`)), detector);
}

function saved(name: string, text: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readArticles(path, detector);
}

describe('a page saved from the web', () => {
  it('gives its main text, title, date, publisher, author and canonical address', () => {
    expect(fixture('page.html').drafts).toEqual([
      {
        title: 'Міністерка поїде до столиці',
        publisher: 'Тестова пошта',
        url: 'https://example.org/news/minister',
        published: '2031-03-04',
        author: 'Ада Лопух',
        licence: null,
        text: `Міністерка закордонних справ 6 березня зустрінеться з мером столиці, повідомила її речниця в середу, 4 березня.

«Зустріч запланована на\u00A0ранок четверга, і\u00A0ми готуємо до неї всі потрібні документи», – сказала речниця журналістам.
Вона не назвала інших учасників.

Що було раніше

У лютому міністерка вже говорила з мером телефоном, але тоді вони не домовилися про жоден із трьох проєктів, які обговорюють із минулого року.

Мер запропонував міністерці три дні на вибір.`,
        remarks: [],
      },
    ]);
  });

  const page = (head: string): string =>
    `<html><head>${head}</head><body><article>${'<p>The council approved the plan on Monday, and the mayor said that work on it begins soon.</p>'.repeat(6)}</article></body></html>`;

  it.each([
    ['nothing', '', {}],
    [
      'a date in meta',
      '<meta property="article:published_time" content="2031-03-04T01:00Z">',
      { published: '2031-03-04' },
    ],
    [
      'a day that does not exist',
      '<meta property="article:published_time" content="2031-02-30">',
      {},
    ],
    ['a script for an address', '<link rel="canonical" href="javascript:alert(1)">', {}],
    ['data for an address', '<meta property="og:url" content="data:text/html,x">', {}],
    ['JSON-LD that is none', '<script type="application/ld+json">{"@type":</script>', {}],
    [
      'JSON-LD in a list',
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2031-03","url":"https://example.org/x"}]</script>',
      { published: '2031-03', url: 'https://example.org/x' },
    ],
    [
      'JSON-LD of another thing',
      '<script type="application/ld+json">{"@type":"Person","name":"X"}</script>',
      {},
    ],
    [
      'markup in the name of the site',
      '<meta property="og:site_name" content="A&lt;b&gt;\nB">',
      { publisher: 'A<b> B' },
    ],
  ])('with %s says no more than that', (_, head, known) => {
    const [draft] = saved('a.html', page(head)).drafts ?? [];
    const none = { publisher: null, url: null, published: null, author: null, licence: null };
    expect(draft).toMatchObject({ ...none, ...known });
    expect(draft?.text).toMatch(/^The council approved/u);
  });

  it('is read in the encoding that it names', () => {
    const words = 'Рада схвалила проєкт про мир';
    const bytes = Buffer.from(
      page('<meta charset="windows-1251">').replaceAll('council', 'XX'),
      'latin1',
    );
    const cyrillic = Uint8Array.from([0xd0, 0xe0, 0xe4, 0xe0]);
    const at = bytes.indexOf('XX');
    const [draft] =
      saved('a.htm', Buffer.concat([bytes.subarray(0, at), cyrillic, bytes.subarray(at + 2)]))
        .drafts ?? [];
    expect(draft?.text).toContain(words.slice(0, 4));
  });

  it.each([
    ['no text', new Uint8Array([0, 1, 2, 3])],
    ['nothing', ''],
    ['no article', '<html><body></body></html>'],
  ])('with %s is refused', (_, text) => {
    expect(saved('a.html', text).drafts).toBeNull();
  });

  it('may be nested without end', () => {
    const started = performance.now();
    saved('a.html', `${'<div>'.repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a feed', () => {
  it('of RSS gives an article an entry', () => {
    expect(fixture('feed.rss.xml').drafts).toEqual([
      {
        title: 'Minister to visit & talk',
        publisher: 'Trial Paper',
        url: 'https://example.org/a',
        published: '2031-03-04',
        author: 'Ada Lopukh',
        licence: null,
        text: 'The minister will visit Vienna on Thursday.\n\nHer office confirmed it.',
        remarks: [],
      },
      {
        title: 'Only a summary',
        publisher: 'Trial Paper',
        url: null,
        published: null,
        author: null,
        licence: null,
        text: 'The council met on Monday.',
        remarks: ['The feed holds only a summary of it.'],
      },
    ]);
  });

  it('of Atom gives an article an entry', () => {
    expect(fixture('feed.atom').drafts).toEqual([
      {
        title: 'Встреча состоится',
        publisher: 'Пробная газета',
        url: 'https://example.org/b',
        published: '2031-03-05',
        author: 'Пётр Ёлкин',
        licence: null,
        text: 'Встреча состоится в четверг, сообщил министр. Её участники приедут вечером.',
        remarks: [],
      },
    ]);
  });

  it.each([
    ['entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]><rss version="2.0"><channel/></rss>'],
    ['another kind of XML', '<html/>'],
    ['no XML', 'just words'],
    ['half of it', '<rss version="2.0"><channel><item><title>a'],
  ])('with %s gives none', (_, xml) => {
    expect(saved('a.xml', xml).drafts ?? []).toEqual([]);
  });
});

describe('a text', () => {
  it('keeps its words without the header', () => {
    expect(saved('a.txt', ' date 2031-03-04 Рада це схвалила.\r\nТак.\r\n').drafts).toMatchObject([
      { published: '2031-03-04', title: null, text: 'Рада це схвалила.\nТак.' },
    ]);
  });

  it('keeps what its front matter says', () => {
    const text =
      '---\ntitle: Так\nurl: https://example.org/a\nlicence: CC BY 4.0\n---\nРада це схвалила.';
    expect(saved('a.md', text).drafts).toMatchObject([
      {
        title: 'Так',
        url: 'https://example.org/a',
        licence: 'CC BY 4.0',
        text: 'Рада це схвалила.',
      },
    ]);
  });
});

describe('anything else', () => {
  it.each(['a.pdf', 'a', 'a.html.exe'])('%s is refused', (name) => {
    expect(saved(name, 'x').mistake).toMatch(/^Its name ends with none of \.txt, \.md,/u);
  });

  it('says what the system says of a file that is not there', () => {
    expect(readArticles(join(folder, 'none.txt'), detector).mistake).toBe(
      'Cannot be read: it does not exist.',
    );
  });
});
