import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures of earlier runs by what they were drawn from. */
export interface PictureCache {
  get(source: string, draw: () => Uint8Array): Uint8Array;
  /** Forgets every picture that was not asked for. */
  prune(): void;
}

/**
 * Keeps pictures in a folder.
 *
 * @param tools What else decides on a picture, such as its fonts.
 */
export function pictureCache(folder: string, tools: readonly Uint8Array[]): PictureCache {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const used = new Set<string>();
  const toolHash = createHash('sha256');
  for (const tool of tools) toolHash.update(tool);
  const prefix = toolHash.digest('hex');
  return {
    get: (source, draw) => {
      const name = `${createHash('sha256').update(prefix).update(source).digest('hex')}.png`;
      const file = join(folder, name);
      used.add(name);
      const kept = known.has(name) ? readKept(file) : null;
      if (kept !== null) return kept;
      const picture = draw();
      // Whole or not at all, should the run be stopped.
      writeFileSync(`${file}.part`, picture);
      renameSync(`${file}.part`, file);
      return picture;
    },
    prune: () => {
      for (const name of known) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** Null if another run has removed it meanwhile. */
function readKept(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
