import type { Problem } from '../../src/model/problem.ts';

const meanings: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EPERM: 'no permission to read it',
};

/** The code of an error of the operating system, null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * What the operating system says about a file that cannot be read.
 *
 * @throws what it was given if that is not an error of the operating system.
 */
export function systemProblem(error: unknown, rule: string, file: string): Problem {
  const code = systemCode(error);
  if (code === null) throw error;
  return {
    severity: 'error',
    rule,
    file,
    place: null,
    message: `Cannot be read: ${meanings[code] ?? code}.`,
    remedy: 'Check the name and the permissions.',
  };
}
