import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/model/problem.ts';
import { systemProblem } from '../system-problem.ts';

/** The seeds of a folder by their paths in there, with `/`, sorted. */
export interface ListedSeeds {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the regular `.txt` and `.md` files of a folder and of the folders in it. What begins with a
 * full stop is not looked at, and no symbolic link is followed: it could lead anywhere.
 */
export function listSeeds(folder: string): ListedSeeds {
  const names: string[] = [];
  const problems: Problem[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    try {
      for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
        const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
        if (entry.name.startsWith('.')) continue;
        if (entry.isSymbolicLink()) problems.push(linkNotFollowed(name));
        else if (entry.isDirectory()) waiting.push(name);
        else if (entry.isFile() && /\.(?:txt|md)$/iu.test(name)) names.push(name);
      }
    } catch (error) {
      problems.push(systemProblem(error, 'seed/folder', inside));
    }
  }
  if (names.length === 0 && !problems.some(isError)) problems.push(noSeeds());
  return { names: names.sort(), problems: problems.sort(byFile) };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function byFile(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : 1;
}

function linkNotFollowed(file: string): Problem {
  return {
    severity: 'warning',
    rule: 'seed/link',
    file,
    place: null,
    message: 'A symbolic link, which is not followed.',
    remedy: 'Put the file itself there, or remove the link.',
  };
}

function noSeeds(): Problem {
  return {
    severity: 'error',
    rule: 'seed/folder',
    file: '',
    place: null,
    message: 'The folder holds no seed.',
    remedy: 'Put articles as .txt or .md files into it, or name another folder with --seeds.',
  };
}
