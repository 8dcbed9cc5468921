import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toyEngine } from './fixtures/toy-engine.ts';
import type { Disk } from './folder/disk.ts';
import { disk } from './folder/disk.ts';
import { runDigest } from './run-digest.ts';

const script = fileURLToPath(import.meta.resolve('./fixtures/toy-digest.ts'));
const killer = fileURLToPath(import.meta.resolve('./fixtures/kill-at-change.ts'));
const articles = 20;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(join(root, 'seeds'));
  for (let day = 1; day <= articles; day += 1) seed(day, 'Міністерка планує поїхати.');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function seed(day: number, text: string): void {
  const date = `2031-03-${String(day).padStart(2, '0')}`;
  writeFileSync(join(root, 'seeds', `${day}.txt`), ` date ${date} ${text} ${day}.`);
}

/** The second state of the seeds: half of the articles changed, one gone, one new. */
function change(): void {
  for (let day = 1; day <= articles; day += 2) seed(day, 'Міністерка вже поїхала.');
  rmSync(join(root, 'seeds', '2.txt'));
  seed(articles + 1, 'Поїздка відбулася.');
}

function digest(on: Disk): void {
  const options = {
    ...{ seeds: join(root, 'seeds'), content: join(root, 'content'), export: null, tokens: null },
    ...{ asOf: null, check: false, quiet: true },
  };
  const silent = (): void => undefined;
  runDigest(options, toyEngine, { disk: on, print: silent, complain: silent, progress: null });
}

function state(): Record<string, string> {
  const path = join(root, 'content');
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

/** The content before and after the change of the seeds; the folder is left as it was before. */
function bothStates() {
  digest(disk);
  const before = state();
  cpSync(join(root, 'content'), join(root, 'kept'), { recursive: true });
  change();
  digest(disk);
  const after = state();
  restore();
  return { before, after };
}

function restore(): void {
  for (const name of readdirSync(root)) {
    if (name !== 'seeds' && name !== 'kept') rmSync(join(root, name), { recursive: true });
  }
  cpSync(join(root, 'kept'), join(root, 'content'), { recursive: true });
}

/** A disk that stops at its n-th change: for good, as in a killed process, or for want of space. */
function stoppingDisk(allowed: number, how: 'killed' | 'full'): { disk: Disk; done: () => number } {
  let done = 0;
  const guarded =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      done += 1;
      if (done > allowed) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return work(...args);
    };
  return {
    done: () => done,
    disk: {
      ...disk,
      fsyncSync: guarded(disk.fsyncSync),
      mkdirSync: guarded<Parameters<Disk['mkdirSync']>, undefined>((path, options) => {
        disk.mkdirSync(path, options);
        return undefined;
      }),
      openSync: guarded(disk.openSync),
      renameSync: guarded(disk.renameSync),
      rmSync: how === 'full' ? disk.rmSync : guarded(disk.rmSync),
      writeFileSync: guarded((file, data, options) => {
        // Half of it may have reached the disk.
        if (done === allowed && typeof data === 'string') {
          disk.writeFileSync(file, data.slice(0, data.length >> 1), options);
          done += 1;
          throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        }
        disk.writeFileSync(file, data, options);
      }),
    },
  };
}

const isDecided = (): boolean => existsSync(join(root, '.content.staging', 'journal.json'));

describe('a digest that is stopped at any change to the disk', () => {
  it.each(['killed', 'full'] as const)(
    '(%s) loses nothing, and the next one completes it',
    (how) => {
      const { before, after } = bothStates();
      const counting = stoppingDisk(Number.POSITIVE_INFINITY, how);
      digest(counting.disk);
      const changes = counting.done();
      for (let allowed = 0; allowed < changes; allowed += 1) {
        restore();
        expect(() => {
          digest(stoppingDisk(allowed, how).disk);
        }).toThrow('no space left');
        if (!isDecided()) {
          const now = state();
          // The last step takes the journal away; all of the change is done then.
          expect([before, after]).toContainEqual(now);
        }
        digest(disk);
        expect(state()).toEqual(after);
        expect(readdirSync(root).sort()).toEqual(['content', 'kept', 'seeds']);
      }
      // Together with the real ones below more than 200 kills.
      expect(changes).toBeGreaterThan(98);
    },
  );
});

function run(env: NodeJS.ProcessEnv = {}, node: readonly string[] = []) {
  return spawnSync(process.execPath, [...node, script, '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('a process that is stopped', () => {
  it.each([
    ['SIGKILL', 1],
    ['SIGKILL', 34],
    ['SIGKILL', 40],
    ['SIGINT', 10],
    ['SIGTERM', 37],
  ])('by %s at change %i leaves all well', (signal, at) => {
    const { before, after } = bothStates();
    const env = { KILL_AT_CHANGE: String(at), KILL_BY: signal };
    expect(run(env, ['--import', killer]).signal).toBe(signal);
    if (!isDecided()) expect(state()).toEqual(before);
    expect(run()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(state()).toEqual(after);
    expect(readdirSync(root).sort()).toEqual(['content', 'kept', 'seeds']);
  });
});

describe('two digests at once', () => {
  it('give whole content, and one that has to stand back says so', async () => {
    const { after } = bothStates();
    const runs = [0, 1, 2].map(() => spawn(process.execPath, [script, '--quiet'], { cwd: root }));
    const ends = await Promise.all(
      runs.map(async (child) => {
        let said = '';
        child.stderr.on('data', (part: Buffer) => (said += part.toString()));
        const [status] = (await once(child, 'close')) as [number | null];
        return { status, said };
      }),
    );
    for (const { status, said } of ends) {
      if (status !== 0) expect(said).toMatch(/^content error digest\/disk: .*\(.+\)\n$/u);
    }
    run();
    expect(state()).toEqual(after);
    expect(readdirSync(root).sort()).toEqual(['content', 'kept', 'seeds']);
  });
});

describe('content that somebody broke', () => {
  it('is written again', () => {
    const { after } = bothStates();
    digest(disk);
    const [first = ''] = Object.keys(after);
    truncateSync(first, 10);
    writeFileSync(join(root, 'content', 'digest.yaml'), 'schema: [');
    digest(disk);
    expect(state()).toEqual(after);
  });

  it('is not touched while a journal is damaged, and the message says what to do', () => {
    const { before } = bothStates();
    mkdirSync(join(root, '.content.staging'));
    writeFileSync(join(root, '.content.staging', 'journal.json'), '{"move": [');
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content error digest\/disk: .*journal\.json is damaged; remove /u);
    expect(state()).toEqual(before);
  });
});
