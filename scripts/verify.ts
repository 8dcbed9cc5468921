/**
 * Runs the named steps one after the other, shows their output as it comes, and closes with
 * `N passed, N failed`: `node scripts/verify.ts types lint …`. Exit status 1 if anything failed.
 *
 * A step counts as one; a step of tests counts as the tests in it.
 */
import process from 'node:process';
import { addTally, type Tally } from './verify/tally.ts';
import { runStep } from './verify/run-step.ts';
import { isStepName, STEPS } from './verify/steps.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isStepName(name));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Unknown steps: ${unknown.join(' ')}. There are: ${Object.keys(STEPS).join(' ')}.`);
  process.exit(2);
}

const failed = new Set<string>();
let total: Tally = { passed: 0, failed: 0 };
for (const name of names.filter(isStepName)) {
  const step = STEPS[name];
  if (step.needs !== undefined && failed.has(step.needs)) {
    console.log(`\n${name}: not run, because ${step.needs} failed`);
    continue;
  }
  console.log(`\n${name}: ${step.what}`);
  const tally = runStep(step);
  if (tally.failed > 0) failed.add(name);
  total = addTally(total, tally);
}

if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.size > 0 ? 1 : 0;
