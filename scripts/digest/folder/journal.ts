import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';

/**
 * What is left to do once all new files lie in the staging folder: from the moment that the journal
 * stands on the disk, the change is decided and any later run completes it.
 */
const Journal = z.strictObject({ move: z.array(z.string()), remove: z.array(z.string()) });
export type Journal = z.infer<typeof Journal>;

/** The folder beside the content folder where new files wait. */
export function stagingFolder(content: string): string {
  return join(dirname(content), `.${basename(content)}.staging`);
}

/** Puts the journal on the disk, complete or not at all. */
export function writeJournal(staging: string, journal: Journal, disk: Disk): void {
  const draft = join(staging, 'journal.draft');
  writeDurably(draft, JSON.stringify(journal), disk);
  disk.renameSync(draft, journalIn(staging));
  syncFolder(staging, disk);
}

/**
 * The journal of a run that did not end, null if none was written.
 *
 * @throws {Error} with the code EBADMSG if it is damaged, which no run does by itself.
 */
export function readJournal(staging: string, disk: Disk): Journal | null {
  const path = journalIn(staging);
  if (!disk.existsSync(path)) return null;
  try {
    return Journal.parse(JSON.parse(disk.readFileSync(path, 'utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    const message = `${path} is damaged; remove ${staging}, restore the content folder as it was committed`;
    throw Object.assign(new Error(message, { cause: error }), { code: 'EBADMSG' });
  }
}

/** Does what the journal says, whatever of it is already done, and removes the staging folder. */
export function applyJournal(content: string, journal: Journal, disk: Disk): void {
  const staging = stagingFolder(content);
  for (const path of journal.move) {
    const from = join(staging, 'files', path);
    const to = join(content, path);
    disk.mkdirSync(dirname(to), { recursive: true });
    if (disk.existsSync(from)) disk.renameSync(from, to);
  }
  for (const path of journal.remove) disk.rmSync(join(content, path), { force: true });
  disk.rmSync(staging, { recursive: true, force: true });
}

/** Writes a file so that a power cut after this call cannot lose it. */
export function writeDurably(path: string, text: string, disk: Disk): void {
  const file = disk.openSync(path, 'w');
  try {
    disk.writeFileSync(file, text);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

function syncFolder(path: string, disk: Disk): void {
  // Windows cannot open a folder; there a rename needs no such help.
  if (process.platform === 'win32') return;
  const folder = disk.openSync(path, 'r');
  try {
    disk.fsyncSync(folder);
  } finally {
    disk.closeSync(folder);
  }
}

function journalIn(staging: string): string {
  return join(staging, 'journal.json');
}
