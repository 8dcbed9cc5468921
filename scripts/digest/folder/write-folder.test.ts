import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../src/markdown/content-files.ts';
import type { Disk } from './disk.ts';
import { disk } from './disk.ts';
import { stagingFolder } from './journal.ts';
import { recoverFolder, writeFolder } from './write-folder.ts';

let root = '';
let content = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  content = join(root, 'content');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const page = (id: string, text = ''): string => `---\nid: ${id}\n---\n${text}\n`;
const before: ContentFile[] = [
  ['articles/a.md', page('a')],
  ['articles/b.md', page('b')],
  ['events/e.md', page('e')],
  ['permalinks.yaml', 'old\n'],
];
const after: ContentFile[] = [
  ['articles/a.md', page('a')],
  ['articles/b.md', page('b', 'new')],
  ['claims/c.md', page('c')],
  ['permalinks.yaml', 'new\n'],
];

/** Every file below the root by path. */
function state(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const asState = (files: readonly ContentFile[]): Record<string, string> =>
  Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text]));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

describe('writeFolder', () => {
  it('makes the folder hold the files and says what changed', () => {
    expect(writeFolder(content, before, disk)).toEqual({
      written: ['articles/a.md', 'articles/b.md', 'events/e.md', 'permalinks.yaml'],
      removed: [],
      unchanged: 0,
    });
    expect(writeFolder(content, after, disk)).toEqual({
      written: ['articles/b.md', 'claims/c.md', 'permalinks.yaml'],
      removed: ['events/e.md'],
      unchanged: 1,
    });
    expect(state()).toEqual(asState(after));
  });

  it('does not touch a file that is equal', () => {
    writeFolder(content, before, disk);
    const path = join(content, 'articles/a.md');
    const { mtimeNs, ino } = statSync(path, { bigint: true });
    writeFolder(content, after, disk);
    expect(statSync(path, { bigint: true })).toMatchObject({ mtimeNs, ino });
  });

  it('leaves what people wrote alone', () => {
    const own = {
      'editorial/site.yaml': 'name: x\n',
      'editorial/events/x.md': page('x'),
      'articles/README.md': '# Notes\n',
      'articles/note.md': '---\nid: another\n---\n',
      'articles/a.txt': 'text',
      'quality.json': '{}',
      'claims/deep/x.md': page('x'),
    };
    for (const [path, text] of Object.entries(own)) put(path, text);
    writeFolder(content, before, disk);
    writeFolder(content, after, disk);
    const expected = Object.entries(own).map(([path, text]) => [`content/${path}`, text]);
    expect(state()).toEqual({ ...asState(after), ...Object.fromEntries(expected) });
  });

  it('refuses two files of one name', () => {
    writeFolder(content, before, disk);
    expect(() => writeFolder(content, [...after, ...after], disk)).toThrow('Two files for');
    expect(state()).toEqual(asState(before));
  });

  it('changes nothing when something stands in the way', () => {
    writeFolder(content, before, disk);
    put('claims', 'a file where a folder must be');
    expect(() => writeFolder(content, after, disk)).toThrow(/ENOTDIR|EEXIST/u);
    rmSync(join(content, 'claims'));
    expect(state()).toEqual(asState(before));
  });
});

/** A disk that does `allowed` changes and then fails, as a full one or a killed process would. */
function failing(allowed: number, alive: boolean): { disk: Disk; count: () => number } {
  let done = 0;
  let dead = false;
  const guard =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      if (dead && !alive) throw new Error('killed');
      done += 1;
      if (done > allowed) {
        dead = true;
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      }
      return work(...args);
    };
  const cleaning =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      if (dead && !alive) throw new Error('killed');
      return dead ? work(...args) : guard(work)(...args);
    };
  return {
    count: () => done,
    disk: {
      ...disk,
      fsyncSync: guard(disk.fsyncSync),
      mkdirSync: guard<Parameters<Disk['mkdirSync']>, undefined>((path, options) => {
        disk.mkdirSync(path, options);
        return undefined;
      }),
      openSync: guard(disk.openSync),
      renameSync: guard(disk.renameSync),
      rmSync: cleaning(disk.rmSync),
      writeFileSync: guard(disk.writeFileSync),
    },
  };
}

describe('a run that fails in the middle', () => {
  const steps = (): number => {
    writeFolder(content, before, disk);
    const counting = failing(Number.POSITIVE_INFINITY, true);
    writeFolder(content, after, counting.disk);
    rmSync(content, { recursive: true });
    return counting.count();
  };

  it.each([
    ['a full disk', true],
    ['a killed process', false],
  ])('%s leaves the old content or, once decided, lets the next run complete it', (_, alive) => {
    const total = steps();
    let decided = 0;
    for (let allowed = 0; allowed < total; allowed += 1) {
      rmSync(content, { recursive: true, force: true });
      writeFolder(content, before, disk);
      expect(() => writeFolder(content, after, failing(allowed, alive).disk)).toThrow();
      const wasDecided = existsSync(join(stagingFolder(content), 'journal.json'));
      if (!wasDecided) {
        const files = Object.entries(state()).filter(([path]) => path.startsWith('content/'));
        expect(Object.fromEntries(files)).toEqual(asState(before));
      }
      recoverFolder(content, disk);
      expect(state()).toEqual(asState(wasDecided ? after : before));
      writeFolder(content, after, disk);
      expect(state()).toEqual(asState(after));
      decided += wasDecided ? 1 : 0;
    }
    expect(decided).toBeGreaterThan(0);
    expect(decided).toBeLessThan(total);
  });
});

describe('recoverFolder', () => {
  it('does nothing without a run that did not end', () => {
    recoverFolder(content, disk);
    expect(state()).toEqual({});
  });

  it('keeps out of the way of a run that still goes on', () => {
    const staging = stagingFolder(content);
    mkdirSync(staging);
    writeFileSync(join(staging, 'owner'), String(process.ppid));
    expect(() => {
      recoverFolder(content, disk);
    }).toThrow(`Another digest (process ${process.ppid})`);
    expect(existsSync(staging)).toBe(true);
  });
});
