import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Heap enough for 10,000 articles, so that memory is measured and not refused. */
const options = ['--max-old-space-size=4096'];

/**
 * Runs one of the programs of this folder in a process of its own.
 *
 * @returns What it prints, which is JSON.
 * @throws If it fails; what it complains of has been shown.
 */
export function runMeasure(
  program: 'loading' | 'corpus' | 'search',
  args: readonly string[],
): unknown {
  const file = fileURLToPath(new URL(`${program}.ts`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...options, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Measuring ${program} failed with status ${String(status)}`);
  return JSON.parse(stdout);
}
