/**
 * Prints what the search over a corpus takes, as JSON. To be run in a process of its own:
 * `search.ts FOLDER SIZE`, with the corpus in the folder.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSeed } from '../../../src/analysis/seed.ts';
import { contentFiles } from '../../../src/markdown/content-files.ts';
import { createCorpus } from '../../../src/markdown/corpus.ts';
import { loadEngine } from '../../load-engine.ts';
import { buildSearchIndex } from '../../search-index.ts';
import type { GeneratedArticle } from '../corpus/generate-corpus.ts';
import { openBuiltSearch } from '../search/built-search.ts';
import { firstQuery } from '../search/first-query.ts';
import { sampleQueries } from '../search/sample-queries.ts';
import type { FirstQuery, SearchMeasures } from '../search/search-measures.ts';
import { readCorpus } from './corpus-file.ts';
import { startStopwatch } from './stopwatch.ts';

const [folder = '', size = ''] = process.argv.slice(2);
const content = join(folder, `content-${size}`);
const dist = join(folder, `dist-${size}`);
const articles = await readCorpus(join(folder, 'corpus'), Number(size));
await writeContent(articles);

const sinceStart = startStopwatch();
const pages = await buildSearchIndex({ content, dist });
const building = sinceStart();

const files = globSync('{pagefind,search}/**/*.{json,pf_*}', { cwd: dist });
const sizeOf = (file: string): number => {
  const body = readFileSync(join(dist, file));
  return file.endsWith('.json') ? gzipSync(body).length : body.length;
};
const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
const search = openBuiltSearch(dist);
const samples = sampleQueries(articles);
for (const query of samples.slice(0, 10)) await firstQuery(search, query);
const queries: FirstQuery[] = [];
for (const query of samples) queries.push(await firstQuery(search, query));

const measures: SearchMeasures = {
  articles: articles.length,
  ...{ pages, files: files.length, bytes, building, queries },
};
console.log(JSON.stringify(measures));

/** Writes the content folder of a corpus, as the digest does. */
async function writeContent(generated: readonly GeneratedArticle[]): Promise<void> {
  const engine = await loadEngine();
  const seeds = generated.flatMap(({ file, text }) => {
    const { seed } = parseSeed(file, text, { detector: engine.detector, fallback: null });
    return seed ?? [];
  });
  const { analysis, permalinks, reviewed } = engine.analyse(
    seeds.map((seed) => engine.readArticle(seed)),
    {
      asOf: null,
      permalinks: [],
    },
  );
  const corpus = createCorpus(analysis, seeds);
  for (const [path, text] of contentFiles({ corpus, permalinks, reviewed })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}
