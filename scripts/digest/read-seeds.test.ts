import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toyEngine } from './fixtures/toy-engine.ts';
import { problemLine } from './problem-line.ts';
import { readSeeds } from './read-seeds.ts';

const article = ' date 2031-03-04 Міністерка планує поїхати до столиці.';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text);
}

function read() {
  const { seeds, problems } = readSeeds(folder, toyEngine.detector);
  const lines = problems.map((each) => problemLine(each).replaceAll(folder, 'seeds'));
  return { seeds, lines };
}

describe('readSeeds', () => {
  it('reads regular .txt and .md files in the order of their names, and no link', () => {
    put('б.txt', `${article} 1`);
    put('B.TXT', `${article} 2`);
    put('a.md', `${article} 3`);
    put('.hidden.txt', article);
    put('notes.pdf', article);
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.txt'));
    const { seeds, lines } = read();
    expect(seeds.map((seed) => seed.file)).toEqual(['B.TXT', 'a.md', 'б.txt']);
    expect(lines).toEqual([
      'seeds/link.txt warning seed/link: A symbolic link, which is not followed. (Put the file itself there, or remove the link.)',
    ]);
  });

  it('reads subfolders, but neither hidden ones nor those behind a link', () => {
    mkdirSync(join(folder, '2031', 'march'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    put('2031/march/a.txt', `${article} 1`);
    put('2031/b.txt', `${article} 2`);
    put('z.txt', `${article} 3`);
    put('.git/c.txt', `${article} 4`);
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret.txt'), `${article} 5`);
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(folder, join(folder, 'circle'));
    const { seeds, lines } = read();
    rmSync(outside, { recursive: true });
    expect(seeds.map((seed) => seed.file)).toEqual(['2031/b.txt', '2031/march/a.txt', 'z.txt']);
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'seeds/circle warning seed/link',
      'seeds/out warning seed/link',
    ]);
  });

  it('takes what the front matter says and keeps the whole text', () => {
    const yaml = `---
publisher: Тестова пошта
url: https://example.org/a
title: "10:30"
lang: uk
published: 2031-03-04
author: Ада Лопух
licence: CC BY 4.0
tags: [a]
---
`;
    put('a.md', `${yaml}\nМіністерка планує поїхати.`);
    const { seeds, lines } = read();
    expect(lines).toEqual([]);
    expect(seeds).toEqual([
      {
        file: 'a.md',
        text: `${yaml}\nМіністерка планує поїхати.`,
        bodyStart: yaml.length,
        published: '2031-03-04',
        lang: 'uk',
        title: '10:30',
        publisher: 'Тестова пошта',
        url: 'https://example.org/a',
        author: 'Ада Лопух',
        licence: 'CC BY 4.0',
      },
    ]);
  });

  it('takes front matter of a .txt for text', () => {
    put('a.txt', '---\nlang: en\n---\nМіністерка планує поїхати.');
    expect(read().seeds[0]).toMatchObject({ lang: 'uk', bodyStart: 0 });
  });

  it('says of a text in another encoding what it is read as', () => {
    put('a.txt', Buffer.from(`\ufeff${article}`, 'utf16le'));
    const { seeds, lines } = read();
    expect(seeds[0]).toMatchObject({ text: article, published: '2031-03-04' });
    expect(lines).toEqual([
      'seeds/a.txt warning seed/encoding: The file is not UTF-8; it is read as UTF-16. (Save the file as plain text in UTF-8.)',
    ]);
  });

  it('says what of a text is not seen or not expected, and keeps it as it is', () => {
    const text = ' date 2031-03-04 Міні\u00ADстерка\u00A0планує поїхати до Pосії.';
    put('a.txt', text);
    const { seeds, lines } = read();
    expect(seeds[0]?.text).toBe(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      'seeds/a.txt:1:22 warning seed/unusual-characters: Characters that a reader does not see or expect; they are read as what they stand for. Found: 1 soft hyphen, 1 non-breaking or other blank, 1 word in two scripts ("Pосії").',
    );
  });

  it('leaves a copy out and names the original', () => {
    put('b.txt', article);
    put('a.txt', article);
    const { seeds, lines } = read();
    expect(seeds.map((seed) => seed.file)).toEqual(['a.txt']);
    expect(lines).toEqual([
      'seeds/b.txt warning seed/duplicate: The file equals a.txt and is left out. (Remove one of the two.)',
    ]);
  });

  it.each([
    ['a.txt', '', 'seeds/a.txt:1:1 error seed/empty'],
    ['a.txt', ' \n\t\n', 'seeds/a.txt:1:1 error seed/empty'],
    ['a.txt', ' date 2031-03-04 ', 'seeds/a.txt:1:18 error seed/empty'],
    ['a.txt', '日本語の記事です。', 'seeds/a.txt:1:1 error seed/unknown-language'],
    ['a.txt', new Uint8Array([0xd0, 0x61]), 'seeds/a.txt:1:1 error seed/invalid-utf-8'],
    ['a.txt', 'a\0b', 'seeds/a.txt:1:2 error seed/not-text'],
    ['a.md', '---js\nprocess.exit(3)\n---\nX', 'seeds/a.md:1:1 error seed/front-matter'],
    ['a.md', '---\ntitle: [\n---\nX', 'seeds/a.md:2:9 error seed/front-matter: Not YAML'],
    ['a.md', '---\ntitle: a\n  b: c\n---\nX', 'seeds/a.md:'],
    [
      'a.md',
      '---\nlang: de\n---\nX',
      'seeds/a.md:2:7 error seed/front-matter: lang: expected one of',
    ],
    [
      'a.md',
      '---\nurl: javascript:alert(1)\n---\nX',
      'seeds/a.md:2:6 error seed/front-matter: url:',
    ],
    ['a.md', '---\njust words\n---\nX', 'seeds/a.md:2:1 error seed/front-matter: (whole file)'],
  ])('reports %s with %j and leaves it out', (name, content, line) => {
    put(name, content);
    const { seeds, lines } = read();
    expect(seeds).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  it.each([
    ['a.txt', 'Міністерка планує поїхати.', 'seeds/a.txt:1:1 warning seed/missing-date'],
    [
      'a.txt',
      ' date 2031-02-30 Міністерка планує.',
      'seeds/a.txt:1:1 warning seed/impossible-date',
    ],
    [
      'a.md',
      '---\npublished: 2031-02-30T10:00\n---\nМіністерка планує.',
      'seeds/a.md:4:1 warning seed/impossible-date',
    ],
  ])('reads %s with %j and warns', (name, content, line) => {
    put(name, content);
    const { seeds, lines } = read();
    expect(seeds).toMatchObject([{ published: null }]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  // Nothing is forbidden to root.
  it.skipIf(process.getuid?.() === 0)('reports a file that nobody may read', () => {
    put('a.txt', article);
    chmodSync(join(folder, 'a.txt'), 0);
    expect(read().lines[0]).toContain('seeds/a.txt error seed/unreadable: Cannot be read: no perm');
  });

  it('reports a folder that does not exist, is a file, or is empty', () => {
    expect(read().lines[0]).toContain('seeds error seed/folder: The folder holds no seed.');
    put('a.txt', article);
    for (const [path, reason] of [
      ['a.txt', 'it is not a folder'],
      ['none', 'it does not exist'],
    ] as const) {
      const { seeds, problems } = readSeeds(join(folder, path), toyEngine.detector);
      expect(seeds).toEqual([]);
      expect(problems.map(problemLine)).toEqual([
        `${join(folder, path)} error seed/folder: Cannot be read: ${reason}. (Check the name and the permissions.)`,
      ]);
    }
  });
});
