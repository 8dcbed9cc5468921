import { join } from 'node:path';
import { contentFolders } from '../../../src/markdown/content-files.ts';
import type { ContentFile } from '../../../src/markdown/content-files.ts';
import { systemCode } from '../system-problem.ts';
import type { Disk } from './disk.ts';

/** How the content folder would change, as paths inside of it, each list sorted. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Compares the files that should be in the content folder with those that are. Files that people put
 * there are nobody's business.
 *
 * @param content The content folder; it need not exist.
 * @param files Read one by one, so that they need not all be in memory.
 * @param onWritten Gets each file that is new or differs.
 */
export function findChanges(
  content: string,
  files: Iterable<ContentFile>,
  disk: Disk,
  onWritten: (file: ContentFile) => void,
): Changes {
  const wanted = new Set<string>();
  const written: string[] = [];
  for (const file of files) {
    const [path, text] = file;
    if (wanted.has(path)) throw new Error(`Two files for ${path}`);
    wanted.add(path);
    if (textOf(join(content, path), disk) === text) continue;
    written.push(path);
    onWritten(file);
  }
  const removed = contentFolders
    .flatMap((folder) => pagesIn(content, folder, disk))
    .filter((path) => !wanted.has(path) && isOurs(content, path, disk));
  return {
    written: written.sort(),
    removed: removed.sort(),
    unchanged: wanted.size - written.length,
  };
}

function pagesIn(content: string, folder: string, disk: Disk): string[] {
  const path = join(content, folder);
  if (!disk.existsSync(path)) return [];
  return disk
    .readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => `${folder}/${entry.name}`);
}

/** A page of the build begins with its own id, so that nobody's notes are taken for a stale one. */
function isOurs(content: string, path: string, disk: Disk): boolean {
  const id = path.replace(/^.*\/|\.md$/gu, '');
  const [fence, first] = (textOf(join(content, path), disk) ?? '').split('\n', 2);
  return fence === '---' && first?.replaceAll("'", '') === `id: ${id}`;
}

/** Null if there is no such file. */
function textOf(path: string, disk: Disk): string | null {
  try {
    return disk.readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
