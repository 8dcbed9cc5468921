import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Analysis } from '../../src/model/analysis.ts';

const script = fileURLToPath(import.meta.resolve('./fixtures/toy-digest.ts'));
const killer = fileURLToPath(import.meta.resolve('./fixtures/kill-at-rename.ts'));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-'));
  mkdirSync(join(root, 'seeds'));
  seed('a.txt', ' date 2031-03-04 Міністерка планує поїхати.\n\nЗустріч о 10:30 не запланована.\n');
  seed('b.txt', ' date 2031-03-05 Министр сообщил, что встречи не будет.');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function seed(name: string, text: string | Uint8Array): void {
  writeFileSync(join(root, 'seeds', name), text);
}

/** Runs the digest in a folder of its own, as a user would. */
function digest(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}, node: string[] = []) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, script, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status, signal, stdout, stderr };
}

/** Every file of the content folder by path. */
function content(folder = 'content'): Record<string, string> {
  const path = join(root, folder);
  if (!existsSync(path)) return {};
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]),
  );
}

const pages = [
  'articles/2031-03-04-a-txt.md',
  'articles/2031-03-05-b-txt.md',
  'digest.yaml',
  'permalinks.yaml',
];

describe('digest', () => {
  it('writes the content folder and prints the figures', () => {
    const { status, stdout, stderr } = digest();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(Object.keys(content())).toEqual(pages);
    expect(stdout).toBe(`articles         2  as of 2031-03-05
claims           3  3 check-worthy
groups           3  0 of several
origins          0
events           0
abstentions      0  of 3 sentences
problems         0  0 of them errors
files            4  4 written, 0 unchanged, 0 removed
`);
    expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
  });

  it('prints nothing with --quiet', () => {
    expect(digest(['--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('gives the same bytes again, in any time zone, locale and order of files', () => {
    digest();
    const first = content();
    expect(digest().stdout).toContain('0 written, 4 unchanged, 0 removed');
    mkdirSync(join(root, 'other'));
    for (const name of ['b.txt', 'a.txt']) {
      cpSync(join(root, 'seeds', name), join(root, 'other', name));
    }
    for (const [zone, locale] of [
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Los_Angeles', 'C'],
    ]) {
      const env = { TZ: zone, LC_ALL: locale, LANG: locale };
      digest(['--seeds', 'other', '--content', 'out'], env);
      expect(content('out')).toEqual(first);
      rmSync(join(root, 'out'), { recursive: true });
    }
  });

  it('skips what cannot be read, builds the rest and exits with 1', () => {
    seed('c.txt', new Uint8Array([0xff, 0x61]));
    seed('d.txt', '');
    const { status, stderr } = digest();
    expect(status).toBe(1);
    expect(stderr).toContain('seeds/c.txt:1:1 error seed/invalid-utf-8: Not UTF-8');
    expect(stderr).toContain('seeds/d.txt:1:1 error seed/empty');
    expect(Object.keys(content())).toEqual(pages);
  });

  it('only warns of a copy', () => {
    cpSync(join(root, 'seeds/a.txt'), join(root, 'seeds/c.txt'));
    const { status, stderr } = digest();
    expect(status).toBe(0);
    expect(stderr).toContain('seeds/c.txt warning seed/duplicate: The file equals a.txt');
    expect(Object.keys(content())).toEqual(pages);
  });

  it('keeps the content when there is nothing to build from', () => {
    digest();
    const first = content();
    const { status, stderr } = digest(['--seeds', 'nowhere']);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'nowhere error seed/folder: Cannot be read: it does not exist. (Check the name and the permissions.)\n',
    );
    expect(content()).toEqual(first);
  });

  it('needs a day that counts as now', () => {
    rmSync(join(root, 'seeds'), { recursive: true });
    mkdirSync(join(root, 'seeds'));
    seed('a.txt', 'Міністерка планує поїхати.');
    expect(digest()).toMatchObject({ status: 1, stdout: '' });
    expect(digest().stderr).toContain('seeds error digest/no-date: No article has a date');
    expect(digest(['--as-of', '2031-04-01'])).toMatchObject({ status: 0 });
    expect(content()['digest.yaml']).toBe('schema: 1\nasOf: 2031-04-01\n');
  });

  it('removes the page of a seed that is gone and keeps its address', () => {
    digest();
    rmSync(join(root, 'seeds/b.txt'));
    expect(digest().stdout).toContain('1 removed');
    expect(Object.keys(content())).not.toContain('articles/2031-03-05-b-txt.md');
    expect(content()['permalinks.yaml']).toContain('2031-03-05-b-txt');
  });

  it('stops before it would overwrite damaged permalinks', () => {
    digest();
    const damaged = '- {id: a, kind: article}\n- {id: a, kind: article}\n';
    writeFileSync(join(root, 'content/permalinks.yaml'), damaged);
    const { status, stderr } = digest();
    expect(status).toBe(1);
    expect(stderr).toContain(
      'content/permalinks.yaml error permalink/damaged: permalinks.yaml: article a',
    );
    expect(content()['permalinks.yaml']).toBe(damaged);
  });

  it('reads the editors’ settings, says where they are wrong and leaves them as they are', () => {
    mkdirSync(join(root, 'content/editorial'), { recursive: true });
    const settings = 'name: X\ndescription: {en: a, uk: b}\ncontact: me\nexcerptsOnly: no\n';
    writeFileSync(join(root, 'content/editorial/site.yaml'), settings);
    const { status, stderr } = digest();
    expect(status).toBe(1);
    expect(stderr).toContain(
      'content/editorial/site.yaml:2:14 error editorial/schema: description.ru: expected string, received nothing.',
    );
    expect(stderr).toContain('site.yaml:3:10 error editorial/schema: contact: expected');
    expect(stderr).toContain(
      'site.yaml:4:15 error editorial/schema: excerptsOnly: expected boolean, received "no".',
    );
    expect(content()['editorial/site.yaml']).toBe(settings);
    expect(Object.keys(content())).toEqual(expect.arrayContaining(pages));
  });

  it.each([
    [
      'decisions',
      '- decision: hide\n  event: x\n  who: Mira\n',
      ':1:3 error editorial/schema: [0].when',
    ],
    ['names', '- name: alias\n  alias: Ada\n', ':1:3 error editorial/schema: [0].of'],
    ['verdicts', '- claim: x\n', ':1:3 error editorial/schema: [0].quotation'],
    ['corrections', '- when: today\n', ':1:9 error editorial/schema: [0].when'],
    [
      'corrections',
      '- when: 2031-03-07\n  who: Mira\n  pages: [{kind: event, id: x}]\n  text: {en: a, uk: b, ru: c}\n',
      ':3:11 error editorial/unmatched: There never was a page of the event x.',
    ],
    [
      'notes/a',
      '---\nevent: x\nlang: uk\nwho: Mira\nwhen: 2031-03-07\n---\nТак.\n',
      ':1:1 error editorial/unmatched: There is no event page x.',
    ],
  ])('writes nothing if %s.yaml cannot be applied: %j', (name, text, problem) => {
    digest();
    const before = content();
    const file = name.startsWith('notes/') ? `${name}.md` : `${name}.yaml`;
    mkdirSync(join(root, 'content/editorial/notes'), { recursive: true });
    writeFileSync(join(root, 'content/editorial', file), text);
    seed('c.txt', ' date 2031-03-06 Поїздка відбулася.');
    const { status, stderr } = digest();
    expect(status).toBe(1);
    expect(stderr).toContain(`content/editorial/${file}${problem}`);
    expect(content()).toEqual({ ...before, [`editorial/${file}`]: text });
  });

  it('takes files of the editors that hold nothing but comments', () => {
    mkdirSync(join(root, 'content/editorial'), { recursive: true });
    for (const name of ['decisions', 'names', 'verdicts', 'corrections']) {
      writeFileSync(join(root, `content/editorial/${name}.yaml`), '# Nothing yet.\n');
    }
    expect(digest()).toMatchObject({ status: 0, stderr: '' });
  });

  it('refuses to change or drop a correction that was shown', () => {
    const entry = (who: string): string =>
      `- when: 2031-03-07\n  who: ${who}\n  text: {en: a, uk: b, ru: c}\n`;
    const file = join(root, 'content/editorial/corrections.yaml');
    mkdirSync(join(root, 'content/editorial'), { recursive: true });
    writeFileSync(file, entry('Mira'));
    expect(digest()).toMatchObject({ status: 0 });
    writeFileSync(file, entry('Mira') + entry('Ada'));
    expect(digest()).toMatchObject({ status: 0 });
    for (const text of [entry('Ada'), entry('Mira') + entry('Petro'), entry('Mira')]) {
      writeFileSync(file, text);
      const { status, stderr } = digest();
      expect(status).toBe(1);
      expect(stderr).toContain('error editorial/append-only: Entry');
    }
  });

  it('refuses arguments that it does not know', () => {
    expect(digest(['--qiuet'])).toMatchObject({ status: 2, stdout: '' });
    expect(content()).toEqual({});
  });

  it('says so when the content cannot be written', () => {
    writeFileSync(join(root, 'content'), 'a file');
    const { status, stderr } = digest();
    expect(status).toBe(1);
    expect(stderr).toContain('content error digest/disk: ');
    expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
  });
});

describe('digest --check', () => {
  it('lists what would change and writes nothing', () => {
    const { status, stdout } = digest(['--check']);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('would'))).toEqual(
      pages.map((path) => `would write ${path}`),
    );
    expect(readdirSync(root)).toEqual(['seeds']);
  });

  it('lists what would go', () => {
    digest();
    rmSync(join(root, 'seeds/b.txt'));
    const { status, stdout } = digest(['--check']);
    expect(status).toBe(1);
    expect(stdout).toContain('would remove articles/2031-03-05-b-txt.md\n');
    expect(Object.keys(content())).toEqual(pages);
  });

  it('is content with content that is as the seeds give it', () => {
    digest();
    expect(digest(['--check'])).toMatchObject({ status: 0 });
  });
});

describe('digest --export and --tokens', () => {
  it('writes the analysis as one JSON file', () => {
    expect(digest(['--export', 'out.json'])).toMatchObject({ status: 0 });
    const exported = Analysis.parse(JSON.parse(readFileSync(join(root, 'out.json'), 'utf8')));
    expect(exported.articles.map((article) => article.seed)).toEqual(['a.txt', 'b.txt']);
    expect(readdirSync(root).sort()).toEqual(['content', 'out.json', 'seeds']);
  });

  it('writes the tokens as a table whose offsets slice back', () => {
    digest(['--tokens', 'out.tsv']);
    const rows = readFileSync(join(root, 'out.tsv'), 'utf8').trimEnd().split('\n');
    const text = readFileSync(join(root, 'seeds/b.txt'), 'utf8');
    const words = rows
      .map((row) => row.split('\t'))
      .filter(([article]) => article === '2031-03-05-b-txt')
      .map(([, start, end, lemma]) => [text.slice(Number(start), Number(end)), lemma]);
    expect(words.slice(0, 4)).toEqual([
      ['Министр', 'министр'],
      ['сообщил', 'сообщил'],
      [',', ','],
      ['что', 'что'],
    ]);
  });
});

describe('a digest that is killed', () => {
  it.each([1, 3, 5])('at rename %i is completed or undone by the next one', (at) => {
    digest();
    const before = content();
    seed('a.txt', ' date 2031-03-04 Міністерка вже поїхала.');
    seed('c.txt', ' date 2031-03-06 Поїздка відбулася.');
    const killed = digest([], { KILL_AT_RENAME: String(at) }, ['--import', killer]);
    // The journal and four files: the page of a, the page of c, permalinks and the stamp.
    expect(killed.signal).toBe('SIGKILL');
    if (at === 1) expect(content()).toEqual(before);
    expect(digest()).toMatchObject({ status: 0 });
    expect(digest(['--check'])).toMatchObject({ status: 0 });
    expect(Object.keys(content())).toContain('articles/2031-03-06-c-txt.md');
    expect(readdirSync(root).sort()).toEqual(['content', 'seeds']);
  });
});
