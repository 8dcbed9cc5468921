import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSeeds } from '../digest/read-seeds.ts';
import { loadDetector } from '../load-detector.ts';
import { addCommand } from './command.ts';

let root = '';
let lines: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  lines = [];
  const keep = (line: string): void => {
    lines.push(line.replaceAll(root, '.'));
  };
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function add(...files: readonly string[]): number {
  return addCommand(['--seeds', join(root, 'seeds'), ...files]);
}

function fixture(name: string): string {
  const path = join(root, name);
  cpSync(fileURLToPath(import.meta.resolve(`./fixtures/${name}`)), path);
  return path;
}

const seeds = (): string[] => readdirSync(join(root, 'seeds')).sort();

describe('add', () => {
  it('writes a seed for each article, which the digest reads, and says what it did not find', () => {
    expect(add(fixture('page.html'), fixture('feed.rss.xml'), fixture('feed.atom'))).toBe(0);
    expect(seeds()).toEqual([
      '2031-03-04-minister-to-visit-talk.md',
      '2031-03-04-ministerka-poide-do-stolytsi.md',
      '2031-03-05-vstrecha-sostoitsya.md',
      'undated-only-a-summary.md',
    ]);
    expect(lines[0]).toBe(
      'added ./seeds/2031-03-04-ministerka-poide-do-stolytsi.md: Міністерка поїде до столиці, Тестова пошта, 2031-03-04, 468 characters. Not found: licence.',
    );
    expect(lines[2]).toBe(
      'added ./seeds/undated-only-a-summary.md: Only a summary, Trial Paper, 26 characters. Not found: published, url, author, licence. The feed holds only a summary of it.',
    );
    const read = readSeeds(join(root, 'seeds'), loadDetector());
    expect(read.seeds[0]).toMatchObject({
      title: 'Minister to visit & talk',
      publisher: 'Trial Paper',
      published: '2031-03-04',
      lang: 'en',
      author: 'Ada Lopukh',
      url: 'https://example.org/a',
    });
  });

  it('leaves what is there alone: the same is not added twice, another gets another name', () => {
    const page = fixture('page.html');
    add(page);
    const [first = ''] = seeds();
    const before = readFileSync(join(root, 'seeds', first), 'utf8');
    add(page);
    expect(seeds()).toEqual([first]);
    expect(lines[1]).toMatch(/^is there/u);
    writeFileSync(page, readFileSync(page, 'utf8').replace('6 березня', '7 березня'));
    add(page);
    expect(seeds()).toEqual(['2031-03-04-ministerka-poide-do-stolytsi-2.md', first].sort());
    expect(readFileSync(join(root, 'seeds', first), 'utf8')).toBe(before);
  });

  it('goes on behind a file that gives nothing, and exits with 1', () => {
    writeFileSync(join(root, 'a.html'), '<html></html>');
    writeFileSync(join(root, 'b.txt'), 'The council met on Monday.');
    expect(add(join(root, 'a.html'), join(root, 'none.txt'), join(root, 'b.txt'))).toBe(1);
    expect(seeds()).toEqual(['undated-the-council-met-on-monday.md']);
    expect(lines[0]).toMatch(/^\.\/a\.html error add\/file: /u);
    expect(lines[1]).toMatch(
      /^\.\/none\.txt error add\/file: Cannot be read: it does not exist\./u,
    );
  });

  it.each(['../../x', '---\nid: x', 'a: [b', '"&a *a', '\u202Ebad'])(
    'keeps the title %j in the front matter and in the folder',
    (title) => {
      const page = `<html><head><meta property="og:title" content='${title}'></head><body><article>${'<p>The council approved the plan on Monday, and the mayor said so.</p>'.repeat(9)}</article></body></html>`;
      writeFileSync(join(root, 'a.html'), page);
      expect(add(join(root, 'a.html'))).toBe(0);
      expect(seeds()).toHaveLength(1);
      const read = readSeeds(join(root, 'seeds'), loadDetector());
      expect(read.seeds[0]?.title).toBe(title.replace('\n', ' '));
    },
  );

  it('refuses arguments that it does not know', () => {
    expect(addCommand(['--sedes', 'x', 'y'])).toBe(2);
    expect(addCommand([])).toBe(2);
  });
});
