import { basename, dirname, join } from 'node:path';
import type { ContentFile } from '../../../src/markdown/content-files.ts';
import { systemCode } from '../system-problem.ts';
import type { Changes } from './changes.ts';
import { findChanges } from './changes.ts';
import type { Disk } from './disk.ts';
import { applyJournal, readJournal, stagingFolder, writeDurably, writeJournal } from './journal.ts';

/**
 * Makes the content folder hold these files: all of the change or, whatever happens, nothing. New
 * files are written beside it first; only when all are safely there are they moved in, which needs
 * no space. A run that is killed while moving is completed by `recoverFolder`. Files that are equal
 * are left alone.
 */
export function writeFolder(content: string, files: Iterable<ContentFile>, disk: Disk): Changes {
  const staging = stagingFolder(content);
  begin(staging, disk);
  try {
    const changes = findChanges(content, files, disk, ([path, text]) => {
      const target = join(staging, 'files', path);
      disk.mkdirSync(dirname(target), { recursive: true });
      // Whatever stands in the way must show before the change is decided.
      disk.mkdirSync(dirname(join(content, path)), { recursive: true });
      writeDurably(target, text, disk);
    });
    const journal = { move: [...changes.written], remove: [...changes.removed] };
    writeJournal(staging, journal, disk);
    applyJournal(content, journal, disk);
    return changes;
  } catch (error) {
    // Without a journal nothing was moved, so what was staged is of no more use.
    if (readJournal(staging, disk) === null) disk.rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Completes what an earlier run decided and could not end, and clears away what it only prepared.
 * Everybody who reads the content folder calls this first.
 *
 * @throws {Error} if that other run is still going on.
 */
export function recoverFolder(content: string, disk: Disk): void {
  const staging = stagingFolder(content);
  for (const path of abandoned(staging, disk)) disk.rmSync(path, { recursive: true, force: true });
  if (!disk.existsSync(staging)) return;
  const owner = ownerOf(staging, disk);
  if (owner !== null && owner !== process.pid && isRunning(owner)) {
    const message = `Another digest (process ${owner}) is writing ${content}; if it is not, remove ${staging}`;
    throw Object.assign(new Error(message), { code: 'EBUSY' });
  }
  const journal = readJournal(staging, disk);
  if (journal === null) disk.rmSync(staging, { recursive: true, force: true });
  else applyJournal(content, journal, disk);
}

/** The folder appears with its owner in it, so that nobody takes it for an abandoned one. */
function begin(staging: string, disk: Disk): void {
  disk.mkdirSync(dirname(staging), { recursive: true });
  const draft = `${staging}.${process.pid}`;
  disk.mkdirSync(draft);
  try {
    disk.writeFileSync(join(draft, 'owner'), String(process.pid));
    disk.renameSync(draft, staging);
  } catch (error) {
    disk.rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** What runs that were killed while they began have left. */
function abandoned(staging: string, disk: Disk): string[] {
  const folder = dirname(staging);
  if (!disk.existsSync(folder)) return [];
  const prefix = `${basename(staging)}.`;
  return disk
    .readdirSync(folder)
    .filter((name) => {
      const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
      return Number.isInteger(owner) && (owner === process.pid || !isRunning(owner));
    })
    .map((name) => join(folder, name));
}

function ownerOf(staging: string, disk: Disk): number | null {
  const path = join(staging, 'owner');
  return disk.existsSync(path) ? Number(disk.readFileSync(path, 'utf8')) : null;
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
