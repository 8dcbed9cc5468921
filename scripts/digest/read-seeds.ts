import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed } from '../../src/analysis/seed.ts';
import { uniteVersions } from '../../src/analysis/seed/unite-versions.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Seed } from '../../src/model/seed.ts';
import type { LanguageDetector } from '../../src/text/detect-language.ts';
import { decode } from './decoding/decode.ts';
import { listSeeds } from './seeds/list-seeds.ts';
import { readSeedFrontMatter } from './seeds/seed-front-matter.ts';
import { systemProblem } from './system-problem.ts';

/** The seeds of a folder in the order of their names, and what is wrong with the others. */
export interface SeedFolder {
  /** Their files are named by the path in the folder, with `/`. */
  readonly seeds: readonly Seed[];
  /** The files are named with the folder in front. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every seed of a folder and of the folders in it: their regular `.txt` and `.md` files. One
 * that cannot be read, or that another one equals, is reported and left out. The order in which the
 * system lists the files does not matter.
 */
export function readSeeds(folder: string, detector: LanguageDetector): SeedFolder {
  const seeds: Seed[] = [];
  const problems: Problem[] = [];
  const firstWith = new Map<string, string>();
  const { names, problems: ofFolder } = listSeeds(folder);
  problems.push(...ofFolder);
  for (const name of names) {
    const read = readSeed(folder, name, detector);
    problems.push(...read.problems);
    if (read.seed === null) continue;
    const first = firstWith.get(read.seed.text);
    if (first === undefined) {
      firstWith.set(read.seed.text, name);
      seeds.push(read.seed);
    } else {
      problems.push(duplicate(name, first));
    }
  }
  const united = uniteVersions(seeds);
  problems.push(...united.problems);
  return {
    seeds: united.seeds,
    problems: problems.map((each) => ({ ...each, file: join(folder, each.file) })),
  };
}

interface ReadSeed {
  readonly seed: Seed | null;
  readonly problems: readonly Problem[];
}

function readSeed(folder: string, file: string, detector: LanguageDetector): ReadSeed {
  let bytes;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    return { seed: null, problems: [systemProblem(error, 'seed/unreadable', file)] };
  }
  const { text, problem } = decode(bytes, file);
  if (text === null) return { seed: null, problems: [problem] };
  const said = problem === null ? [] : [problem];
  const { known, from, problems } = /\.md$/iu.test(file)
    ? readSeedFrontMatter(file, text)
    : { known: {}, from: 0, problems: [] };
  if (known === null) return { seed: null, problems: [...said, ...problems] };
  const parsed = parseSeed(file, text, { detector, fallback: null, known, from });
  return { seed: parsed.seed, problems: [...said, ...parsed.problems] };
}

function duplicate(file: string, first: string): Problem {
  return {
    severity: 'warning',
    rule: 'seed/duplicate',
    file,
    place: null,
    message: `The file equals ${first} and is left out.`,
    remedy: 'Remove one of the two.',
  };
}
