import { dirname, join } from 'node:path';
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

function begin(staging: string, disk: Disk): void {
  disk.mkdirSync(dirname(staging), { recursive: true });
  disk.mkdirSync(staging);
  disk.writeFileSync(join(staging, 'owner'), String(process.pid));
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
