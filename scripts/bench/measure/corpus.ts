/**
 * Prints what reading and analysing a corpus takes, as JSON. To be run in a process of its own:
 * `corpus.ts FOLDER SIZE`, with the corpora in the folder.
 */
import { join } from 'node:path';
import { parseSeed } from '../../../src/analysis/seed.ts';
import type { ArticleReading } from '../../../src/model/article-reading.ts';
import type { Seed } from '../../../src/model/seed.ts';
import { loadEngine } from '../../load-engine.ts';
import type { GeneratedArticle } from '../corpus/generate-corpus.ts';
import { readCorpus } from './corpus-file.ts';
import type { CorpusMeasures } from './measures.ts';
import { shares } from './profile.ts';
import { articleStages, corpusStages } from './stages.ts';
import { medianTime, startStopwatch, type Time } from './stopwatch.ts';

/** How often the corpus stages are timed. */
const runs = 3;

/** Into how many stretches a corpus is cut. */
const stretches = 10;

const [folder = '', size = ''] = process.argv.slice(2);
const engine = await loadEngine();

for (const seed of seedsOf(await readCorpus(join(folder, 'warm-up')))) engine.readArticle(seed);

const articles = await readCorpus(join(folder, 'corpus'), Number(size) + 1);
const wordForms = new Set(
  articles.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []),
);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
const seeds = seedsOf(articles);
const last = seeds.pop();
if (last === undefined) throw new Error(`No article in ${folder}`);

const readings: ArticleReading[] = [];
const readingTimes: Time[] = [];
const length = Math.max(1, Math.floor(seeds.length / stretches));
for (let at = 0; at < seeds.length; at += length) {
  const stretch = seeds.slice(at, at + length);
  const sinceStart = startStopwatch();
  for (const seed of stretch) readings.push(engine.readArticle(seed));
  const { cpu, wall } = sinceStart();
  readingTimes.push({ cpu: cpu / stretch.length, wall: wall / stretch.length });
}

const { time: first, analysis } = analyse(readings);
const memory = process.resourceUsage().maxRSS * 1024;
const analysingTimes = [first];
while (analysingTimes.length < runs) analysingTimes.push(analyse(unknown()).time);

analyse(readings);
const sinceOneMore = startStopwatch();
analyse([...readings, engine.readArticle(last)]);
const oneMore = sinceOneMore();

const analysingShares = await shares(corpusStages, () => analyse(unknown()));
readings.length = 0;
const others = seedsOf(await readCorpus(join(folder, 'stages')));
const readingShares = await shares(articleStages, () => {
  for (const seed of others) engine.readArticle(seed);
});

const measures: CorpusMeasures = {
  articles: seeds.length,
  characters,
  wordForms: wordForms.size,
  reading: medianTime(readingTimes),
  readingShares,
  analysing: medianTime(analysingTimes),
  analysingShares,
  oneMore,
  memory,
  claims: analysis.claims.length,
  groups: analysis.groups.length,
  relations: analysis.relations.length,
  events: analysis.events.length,
};
console.log(JSON.stringify(measures));

/** The readings as nobody has analysed them, so that nothing is remembered of them. */
function unknown(): ArticleReading[] {
  return readings.map((reading) => ({ ...reading }));
}

function analyse(all: ArticleReading[]) {
  const sinceStart = startStopwatch();
  const { analysis: result } = engine.analyse(all, { asOf: null, permalinks: [] });
  return { time: sinceStart(), analysis: result };
}

function seedsOf(generated: readonly GeneratedArticle[]): Seed[] {
  return generated.map(({ file, text }) => {
    const { seed } = parseSeed(file, text, { detector: engine.detector, fallback: null });
    if (seed === null) throw new Error(`${file} is no seed`);
    return seed;
  });
}
