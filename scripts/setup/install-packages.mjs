import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchesLock } from './lock-match.mjs';
import { run } from './run.mjs';

/** @typedef {import('./lock-match.mjs').Lock} Lock */

/**
 * Installs what package-lock.json says, unless exactly that is there already.
 *
 * @param {string} root the repository
 * @returns {void}
 * @throws {import('./setup-error.mjs').SetupError} if npm fails
 */
export function installPackages(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && matchesLock(readLock(lock), readLock(installed))) return;
  console.log('Installing the packages of package-lock.json …');
  run('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    remedy: 'Read what npm says above; it needs its registry. Then start again.',
  });
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
