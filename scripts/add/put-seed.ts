import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../digest/folder/disk.ts';
import { systemCode } from '../digest/system-problem.ts';
import { writeWhole } from '../digest/write-whole.ts';

/** Where an article went. */
export interface PutSeed {
  readonly path: string;
  /** False if a file with the same text stood there already. */
  readonly isNew: boolean;
}

/**
 * Puts a seed into the folder under the first free of `name.md`, `name-2.md`, … Whole or not at
 * all, and no file that is there is touched, not even by two who add at once.
 */
export function putSeed(folder: string, name: string, text: string): PutSeed {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${name}.${process.pid}.draft`);
  writeWhole(draft, [text], disk);
  try {
    for (let number = 1; ; number += 1) {
      const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.md`);
      try {
        linkSync(draft, path);
        return { path, isNew: true };
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
        if (readFileSync(path, 'utf8') === text) return { path, isNew: false };
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
