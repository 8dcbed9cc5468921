import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostPermalinks, parsePermalinks } from '../../src/markdown/permalinks-file.ts';
import type { Permalinks } from '../../src/model/permalinks.ts';
import type { Problem } from '../../src/model/problem.ts';

/** The addresses minted so far, null if the file that has them is damaged. */
export interface ReadPermalinks {
  readonly permalinks: Permalinks | null;
  readonly problems: readonly Problem[];
}

/** Reads `permalinks.yaml` of the content folder; a digest that never ran has none. */
export function readPermalinks(content: string): ReadPermalinks {
  const file = permalinksFile(content);
  if (!existsSync(file)) return { permalinks: [], problems: [] };
  try {
    return { permalinks: parsePermalinks(readFileSync(file, 'utf8')), problems: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error.message.replaceAll('\n', '; ');
    const remedy = 'Restore the file as it was committed; no address may be lost.';
    return { permalinks: null, problems: [permalinkProblem(file, 'damaged', message, remedy)] };
  }
}

/** A problem for each address that the new list would lose. */
export function lossProblems(content: string, before: Permalinks, after: Permalinks): Problem[] {
  return lostPermalinks(before, after).map(({ kind, id }) => {
    const message = `The address of the ${kind} ${id} would be lost.`;
    const remedy = 'This is a mistake in the program: nothing was written.';
    return permalinkProblem(permalinksFile(content), 'lost', message, remedy);
  });
}

function permalinksFile(content: string): string {
  return join(content, 'permalinks.yaml');
}

function permalinkProblem(file: string, rule: string, message: string, remedy: string): Problem {
  return { severity: 'error', rule: `permalink/${rule}`, file, place: null, message, remedy };
}
