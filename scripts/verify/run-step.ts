import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Step } from './steps.ts';
import type { Tally } from './tally.ts';
import { tallyOfReport, type VitestReport } from './vitest-report.ts';

/** Runs a step with its output shown live. */
export function runStep(step: Step): Tally {
  return step.tests === true ? runTests(step) : tallyOfRun(runCommands(step, []));
}

function tallyOfRun(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(step: Step): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'zvirka-tests-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const succeeded = runCommands(step, reporters);
    return tallyOfReport(existsSync(file) ? readReport(file) : null, succeeded);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): VitestReport {
  return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
}

/** Runs the commands of a step, each with the extra arguments; stops at the first that fails. */
function runCommands({ commands }: Step, extra: readonly string[]): boolean {
  return commands.every(([program, ...args]) => {
    const { error, status } = spawnSync(program, [...args, ...extra], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (error !== undefined) console.error(`${program} did not start: ${error.message}`);
    return status === 0;
  });
}
