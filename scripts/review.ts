import { parseArgs } from 'node:util';
import { gazetteerEntities } from '../src/analysis/entity-resolution/gazetteer-entities.ts';
import { findDoubts } from '../src/analysis/review/find-doubts.ts';
import { gazetteer } from '../src/languages/gazetteer/index.ts';
import { checkEditorial } from './digest/editorial/check-editorial.ts';
import { readEditorial } from './digest/editorial/read-editorial.ts';
import { problemLine } from './digest/problem-line.ts';
import { readPermalinks } from './digest/read-permalinks.ts';
import { readSeeds } from './digest/read-seeds.ts';
import { loadEngine } from './load-engine.ts';
import { doubtLines } from './review/doubt-lines.ts';

/**
 * `npm run review`: the cases that the rules were not sure of, those that most pages show first, each
 * with the lines that settle it in a file of the editors. Nothing is written. `--seeds` and `--content`
 * name other folders, `--limit` how many cases are listed.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    content: { type: 'string', default: 'content' },
    limit: { type: 'string', default: '50' },
  },
});
const engine = await loadEngine();
const { seeds, problems } = readSeeds(values.seeds, engine.detector);
const read = readEditorial(values.content);
const minted = readPermalinks(values.content);
const permalinks = minted.permalinks ?? [];
const result = engine.analyse(
  seeds.map((seed) => engine.readArticle(seed)),
  { asOf: null, permalinks, editorial: read.editorial, review: true },
);
const unmatched = checkEditorial(read, { ...result, shownBefore: [] });
for (const problem of [...problems, ...read.grave, ...minted.problems, ...unmatched]) {
  console.error(problemLine(problem));
}
const { analysis, nearMisses } = result;
if (nearMisses === null) throw new Error('The analysis kept no near misses');
const texts = new Map(seeds.map(({ file, text }) => [file, text]));
const files = new Map(analysis.articles.map(({ id, seed }) => [id, seed]));
const known = gazetteerEntities(gazetteer);
const doubts = findDoubts({
  analysis,
  nearMisses,
  isKnown: (entity) => known.has(entity),
  names: read.editorial.names,
  wordsOf: ({ article, start, end }) =>
    (texts.get(files.get(article) ?? '') ?? '').slice(start, end),
});
const shown = doubts.slice(0, Number(values.limit));
for (const [index, doubt] of shown.entries()) {
  process.stdout.write(`${doubtLines(doubt, index + 1).join('\n')}\n\n`);
}
process.stdout.write(`${shown.length} of ${doubts.length} doubtful cases\n`);
