import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reaches } from '../src/evaluation/bars.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { parseGold } from '../src/evaluation/gold.ts';
import gold from '../src/evaluation/gold.json' with { type: 'json' };
import { qualityTable } from '../src/evaluation/quality-table.ts';
import type { Score } from '../src/evaluation/score.ts';
import { analyseFolder } from './digest/analyse-folder.ts';
import { disk } from './digest/folder/disk.ts';
import { writeWhole } from './digest/write-whole.ts';

/**
 * Scores the pipeline on the seeds against the gold standard and prints the table; with `--misses`
 * every case that went wrong. The exit status is 1 if a bar is missed.
 *
 * `--write FILE` keeps the table for the site instead, and `--check FILE` exits with 1 if that file
 * would change.
 */
const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    write: { type: 'string' },
    check: { type: 'string' },
  },
});
const analysis = await analyseFolder('seeds');
const scores = evaluate(parseGold(gold), analysis);
const table = `${JSON.stringify(qualityTable(scores), null, 1)}\n`;

if (values.write !== undefined) {
  writeWhole(values.write, [table], disk);
} else if (values.check !== undefined) {
  const kept = existsSync(values.check) ? readFileSync(values.check, 'utf8') : null;
  if (kept !== table) {
    console.error(
      `${values.check} is not what the seeds give: npm run evaluate -- --write ${values.check}`,
    );
    process.exitCode = 1;
  }
} else {
  for (const score of scores) {
    process.stdout.write(`${line(score)}\n`);
    if (values.misses && score.language === 'all') {
      for (const miss of score.misses) process.stdout.write(`    ${miss}\n`);
    }
  }
  process.exitCode = scores.some((score) => reaches(score) === false) ? 1 : 0;
}

function line(score: Score): string {
  const bar = reaches(score);
  const verdict = bar === null ? '' : bar ? 'reached' : 'MISSED';
  const value = Number.isInteger(score.value) ? String(score.value) : score.value.toFixed(3);
  return [
    score.measure.padEnd(22),
    score.language.padEnd(4),
    value.padStart(6),
    verdict.padEnd(8),
    score.detail,
  ].join('  ');
}
