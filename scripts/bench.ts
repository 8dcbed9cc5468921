/** Measures the analysis on generated news; see `bench/options.ts` and the design, section 7. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCorpus } from './bench/corpus/generate-corpus.ts';
import { loadMaterials } from './bench/corpus/load-materials.ts';
import { writeCorpus } from './bench/measure/corpus-file.ts';
import type { CorpusMeasures, LoadingMeasures } from './bench/measure/measures.ts';
import { runMeasure } from './bench/measure/run-measure.ts';
import { medianTime } from './bench/measure/stopwatch.ts';
import { parseSizes, usage } from './bench/options.ts';
import { searchLines } from './bench/search/search-lines.ts';
import type { SearchMeasures } from './bench/search/search-measures.ts';
import { reportLines } from './bench/report/report-lines.ts';

/** How often loading is timed. */
const loadings = 5;

/** The search is measured up to so many articles, which are some 10,000 files. */
const mostSearched = 1000;

/** Articles for warming up and for telling the stages apart, of corpora of their own. */
const others = 2000;

const parsed = parseSizes(process.argv.slice(2));
if (parsed.mistake !== null) {
  console.error(`${parsed.mistake}\n\n${usage}`);
  process.exit(2);
}
const { searchOnly } = parsed;
const sizes = searchOnly ? parsed.sizes.filter((size) => size <= mostSearched) : parsed.sizes;

const folder = mkdtempSync(join(tmpdir(), 'zvirka-bench-'));
try {
  const largest = Math.max(...sizes);
  console.error(`Writing ${largest} articles`);
  const materials = await loadMaterials();
  const write = (name: string, size: number): Promise<void> =>
    writeCorpus(join(folder, name), generateCorpus(materials, name), size);
  if (!searchOnly) {
    await write('warm-up', others);
    await write('stages', others);
  }
  await write('corpus', largest + 1);

  // The programs print these types.
  if (!searchOnly) {
    console.error('Loading');
    const loads = Array.from(
      { length: loadings },
      () => runMeasure('loading', []) as LoadingMeasures,
    );
    const corpora = sizes.map((size) => {
      console.error(`Analysing ${size} articles`);
      return runMeasure('corpus', [folder, String(size)]) as CorpusMeasures;
    });
    const loading = {
      code: medianTime(loads.map(({ code }) => code)),
      engine: medianTime(loads.map(({ engine }) => engine)),
    };
    console.log(`${reportLines(loading, corpora).join('\n')}\n`);
  }
  const searches = sizes
    .filter((size) => size <= mostSearched)
    .map((size) => {
      console.error(`Indexing ${size} articles`);
      return runMeasure('search', [folder, String(size)]) as SearchMeasures;
    });
  console.log(searchLines(searches).join('\n'));
} finally {
  rmSync(folder, { recursive: true });
}
