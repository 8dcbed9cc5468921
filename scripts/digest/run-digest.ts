import type { ContentFile } from '../../src/markdown/content-files.ts';
import { contentFiles } from '../../src/markdown/content-files.ts';
import { createCorpus } from '../../src/markdown/corpus.ts';
import { Analysis } from '../../src/model/analysis.ts';
import type { ArticleReading } from '../../src/model/article-reading.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Seed } from '../../src/model/seed.ts';
import { checkEditorial, correctionHashes } from './editorial/check-editorial.ts';
import { readEditorial } from './editorial/read-editorial.ts';
import type { Engine } from './engine.ts';
import type { Changes } from './folder/changes.ts';
import { findChanges } from './folder/changes.ts';
import type { Disk } from './folder/disk.ts';
import { recoverFolder, writeFolder } from './folder/write-folder.ts';
import type { Options } from './options.ts';
import { problemLine } from './problem-line.ts';
import type { ProgressStream } from './progress.ts';
import { withProgress } from './progress.ts';
import { correctionsShown } from './editorial/corrections-shown.ts';
import { lossProblems, readPermalinks } from './read-permalinks.ts';
import { readSeeds } from './read-seeds.ts';
import { summaryLines } from './summary.ts';
import { tokenTable } from './token-table.ts';
import { writeWhole } from './write-whole.ts';

/** What the digest speaks to besides the folders. */
export interface Surroundings {
  readonly disk: Disk;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Prints a problem. */
  readonly complain: (line: string) => void;
  readonly progress: ProgressStream | null;
}

/**
 * Makes the digest: seeds in, content folder out.
 *
 * @returns The exit status: 1 if anything was wrong with the input, or if `--check` finds that the
 * content would change. Nothing is written if an address would be lost or what editors have decided
 * cannot be applied.
 * @throws what the file system throws when the content cannot be written; it is as it was then.
 */
export function runDigest(options: Options, engine: Engine, { disk, ...to }: Surroundings): number {
  if (!options.check) recoverFolder(options.content, disk);
  const folder = readSeeds(options.seeds, engine.detector);
  const editorial = readEditorial(options.content);
  const minted = readPermalinks(options.content);
  const problems = [
    ...folder.problems,
    ...editorial.slight,
    ...editorial.grave,
    ...minted.problems,
    ...withoutAnyDate(folder.seeds, options),
  ];
  for (const problem of problems) to.complain(problemLine(problem));
  if (minted.permalinks === null || !isDatable(folder.seeds, options)) return 1;
  if (editorial.grave.length > 0) return 1;

  const { seeds } = folder;
  const progress = options.quiet ? null : to.progress;
  const readings: ArticleReading[] = [];
  for (const seed of withProgress(seeds, 'Reading articles', seeds.length, progress)) {
    readings.push(readArticle(seed, engine));
  }
  const { asOf } = options;
  const result = engine.analyse(readings, {
    asOf,
    permalinks: minted.permalinks,
    editorial: editorial.editorial,
  });
  const shownBefore = correctionsShown(options.content);
  const refusals = [
    ...lossProblems(options.content, minted.permalinks, result.permalinks),
    ...checkEditorial(editorial, { ...result, shownBefore }),
  ];
  for (const problem of refusals) to.complain(problemLine(problem));
  if (refusals.length > 0) return 1;

  const { analysis, permalinks, reviewed } = result;
  const corpus = createCorpus(analysis, seeds);
  const corrections = correctionHashes(editorial.corrections);
  const files = contentFiles({ corpus, permalinks, reviewed, corrections });
  const shown = withProgress(files, 'Writing pages', null, progress);
  const changes = putFiles(shown, options, disk);
  if (!options.check) writeExtras(options, analysis, readings, disk);
  if (!options.quiet) {
    const lines = summaryLines(analysis, problems, changes);
    for (const line of options.check ? [...changeLines(changes), ...lines] : lines) to.print(line);
  }
  const wrong = problems.some((problem) => problem.severity === 'error');
  return wrong || (options.check && changeLines(changes).length > 0) ? 1 : 0;
}

/** @throws {Error} that names the seed if the analysis breaks on it. */
function readArticle(seed: Seed, engine: Engine): ArticleReading {
  try {
    return engine.readArticle(seed);
  } catch (error) {
    throw new Error(`The analysis of ${seed.file} broke`, { cause: error });
  }
}

/** Without one dated article there is no day that could count as now. */
function isDatable(seeds: readonly Seed[], { asOf }: Options): boolean {
  return seeds.some((seed) => asOf !== null || seed.published !== null);
}

function withoutAnyDate(seeds: readonly Seed[], options: Options): Problem[] {
  if (seeds.length === 0 || isDatable(seeds, options)) return [];
  const message = 'No article has a date, so no day can count as now.';
  const remedy = 'Date an article, or name the day with --as-of.';
  const at = { file: options.seeds, place: null };
  return [{ severity: 'error', rule: 'digest/no-date', ...at, message, remedy }];
}

function putFiles(files: Iterable<ContentFile>, options: Options, disk: Disk): Changes {
  if (!options.check) return writeFolder(options.content, files, disk);
  const leaveIt = (): void => undefined;
  return findChanges(options.content, files, disk, leaveIt);
}

function writeExtras(
  options: Options,
  analysis: Analysis,
  readings: readonly ArticleReading[],
  disk: Disk,
): void {
  if (options.export !== null) {
    const text = `${JSON.stringify(Analysis.parse(analysis))}\n`;
    writeWhole(options.export, [text], disk);
  }
  if (options.tokens !== null) {
    const ids = new Map(analysis.articles.map(({ seed, id }) => [seed, id]));
    writeWhole(
      options.tokens,
      tokenTable(readings, (seed) => ids.get(seed) ?? seed),
      disk,
    );
  }
}

function changeLines({ written, removed }: Changes): string[] {
  return [
    ...written.map((path) => `would write ${path}`),
    ...removed.map((path) => `would remove ${path}`),
  ];
}
