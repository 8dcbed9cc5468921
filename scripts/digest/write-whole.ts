import type { Disk } from './folder/disk.ts';

/** How much is collected before it is written, in UTF-16 units. */
const chunk = 1 << 20;

/**
 * Writes a file from its parts, completely or not at all: it appears under its name only when all
 * of it is on the disk, so that no reader sees half of it.
 */
export function writeWhole(path: string, parts: Iterable<string>, disk: Disk): void {
  const draft = `${path}.${process.pid}.part`;
  const file = disk.openSync(draft, 'w');
  try {
    try {
      let waiting = '';
      for (const part of parts) {
        waiting += part;
        if (waiting.length < chunk) continue;
        disk.writeFileSync(file, waiting);
        waiting = '';
      }
      disk.writeFileSync(file, waiting);
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
    disk.renameSync(draft, path);
  } catch (error) {
    disk.rmSync(draft, { force: true });
    throw error;
  }
}
