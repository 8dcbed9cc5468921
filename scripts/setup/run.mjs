import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { SetupError } from './setup-error.mjs';

/**
 * Runs a command with its output shown live.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, remedy: string }} options `env` is added
 *   to the environment; `remedy` says what to do when the command fails
 * @returns {void}
 * @throws {SetupError} if the command cannot start or ends with another status than 0
 */
export function run(command, args, { cwd = process.cwd(), env = {}, remedy }) {
  const { error, status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (error === undefined && status === 0) return;
  const reason = error?.message ?? `it ended with status ${status ?? 'unknown'}`;
  throw new SetupError(`\`${[command, ...args].join(' ')}\` failed: ${reason}. ${remedy}`);
}
