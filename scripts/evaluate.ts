import { parseArgs } from 'node:util';
import { reaches } from '../src/evaluation/bars.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { parseGold } from '../src/evaluation/gold.ts';
import gold from '../src/evaluation/gold.json' with { type: 'json' };
import type { Score } from '../src/evaluation/score.ts';
import { analyseFolder } from './digest/analyse-folder.ts';

/**
 * Scores the pipeline on the seeds against the gold standard and prints the table; with `--misses`
 * every case that went wrong. The exit status is 1 if a bar is missed.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const analysis = await analyseFolder('seeds');
const scores = evaluate(parseGold(gold), analysis);
for (const score of scores) {
  process.stdout.write(`${line(score)}\n`);
  if (values.misses && score.language === 'all') {
    for (const miss of score.misses) process.stdout.write(`    ${miss}\n`);
  }
}
process.exitCode = scores.some((score) => reaches(score) === false) ? 1 : 0;

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
