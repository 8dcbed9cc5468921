import type { Analysis } from '../../src/model/analysis.ts';
import { loadEngine } from '../load-engine.ts';
import { problemLine } from './problem-line.ts';
import { readSeeds } from './read-seeds.ts';

/**
 * The analysis of a folder of seeds as if it had never been analysed before; nothing is written.
 * What is wrong with the seeds goes to the standard error.
 */
export async function analyseFolder(folder: string): Promise<Analysis> {
  const engine = await loadEngine();
  const { seeds, problems } = readSeeds(folder, engine.detector);
  for (const problem of problems) console.error(problemLine(problem));
  const readings = seeds.map((seed) => engine.readArticle(seed));
  return engine.analyse(readings, { asOf: null, permalinks: [] }).analysis;
}
