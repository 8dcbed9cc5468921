import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownFields } from '../../src/analysis/seed.ts';
import { parseSeed } from '../../src/analysis/seed.ts';
import { readHandWritten } from '../../src/markdown/hand-written-yaml.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { SeedFrontMatter } from '../../src/markdown/seed-schema.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Seed } from '../../src/model/seed.ts';
import type { LanguageDetector } from '../../src/text/detect-language.ts';
import { decode } from './decode.ts';
import { systemProblem } from './system-problem.ts';

/** The seeds of a folder in the order of their names, and what is wrong with the others. */
export interface SeedFolder {
  readonly seeds: readonly Seed[];
  /** The files are named with the folder in front. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every seed of a folder: its regular `.txt` and `.md` files. One that cannot be read, or that
 * another one equals, is reported and left out. The order in which the system lists the files does
 * not matter.
 */
export function readSeeds(folder: string, detector: LanguageDetector): SeedFolder {
  const seeds: Seed[] = [];
  const problems: Problem[] = [];
  const firstWith = new Map<string, string>();
  const { names, problem } = listSeeds(folder);
  if (problem !== null) return { seeds, problems: [problem] };
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
  return { seeds, problems: problems.map((each) => ({ ...each, file: join(folder, each.file) })) };
}

function listSeeds(folder: string): { names: readonly string[]; problem: Problem | null } {
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\.(?:txt|md)$/iu.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    return { names, problem: names.length > 0 ? null : noSeeds(folder) };
  } catch (error) {
    return { names: [], problem: systemProblem(error, 'seed/folder', folder) };
  }
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
  const context = { detector, fallback: null };
  if (!/\.md$/iu.test(file)) return parseSeed(file, text, context);
  const { known, from, problems } = readFrontMatter(file, text);
  if (known === null) return { seed: null, problems };
  return parseSeed(file, text, { ...context, known, from });
}

interface ReadFrontMatter {
  /** Null if it cannot be read. */
  readonly known: KnownFields | null;
  /** Where the text behind it begins. */
  readonly from: number;
  readonly problems: readonly Problem[];
}

function readFrontMatter(file: string, text: string): ReadFrontMatter {
  const rule = 'seed/front-matter';
  const place = { line: 1, column: 1 };
  const language = /^---[ \t]*(?!ya?ml\s)[^\s-]/u.test(text);
  if (language) {
    const message = 'The front matter says that it is in another language than YAML.';
    const remedy = 'Write it as YAML between two lines of "---".';
    const problem: Problem = { severity: 'error', rule, file, place, message, remedy };
    return { known: null, from: 0, problems: [problem] };
  }
  const { yaml, body } = splitFrontMatter(text);
  const from = text.length - body.length;
  if (yaml === null || yaml.trim() === '') return { known: {}, from, problems: [] };
  const { value, problems } = readHandWritten(yaml, SeedFrontMatter, { file, rule });
  return { known: value, from, problems };
}

function noSeeds(folder: string): Problem {
  return {
    severity: 'error',
    rule: 'seed/folder',
    file: folder,
    place: null,
    message: 'The folder holds no seed.',
    remedy: 'Put articles as .txt or .md files into it, or name another folder with --seeds.',
  };
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
