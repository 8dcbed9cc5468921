import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  Corrections,
  type Correction,
} from '../../../src/markdown/editorial/corrections-schema.ts';
import { SiteSettings } from '../../../src/markdown/editorial/site-schema.ts';
import { readHandWritten, type HandWritten } from '../../../src/markdown/hand-written-yaml.ts';
import { Decisions } from '../../../src/model/editorial/decision.ts';
import type { Editorial } from '../../../src/model/editorial/editorial.ts';
import { NameDecisions } from '../../../src/model/editorial/name-decision.ts';
import { Verdicts } from '../../../src/model/editorial/verdict.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { decode } from '../decoding/decode.ts';

/** Where something of a list stands: from its path to line and column. */
type PlaceOf = HandWritten<unknown>['placeOf'];

/** A list of the editors with its file. */
export interface EditorsFile {
  readonly file: string;
  readonly placeOf: PlaceOf;
}

/** What people have written for the digest. */
export interface ReadEditorial {
  readonly editorial: Editorial;
  readonly corrections: readonly Correction[];
  /** Notes, as they are written. */
  readonly notes: readonly { readonly file: string; readonly text: string }[];
  readonly files: Readonly<Record<keyof Editorial | 'corrections', EditorsFile>>;
  /** What is wrong with the settings of the site; the digest does without them. */
  readonly slight: readonly Problem[];
  /** What is wrong with the rest: without it the digest would say what editors have corrected. */
  readonly grave: readonly Problem[];
}

const rule = 'editorial/schema';

/** Reads `editorial/` of the content folder. A file that is not there says nothing. */
export function readEditorial(content: string): ReadEditorial {
  const folder = join(content, 'editorial');
  const site = readFile(join(folder, 'site.yaml'), SiteSettings);
  const names = readFile(join(folder, 'names.yaml'), NameDecisions);
  const decisions = readFile(join(folder, 'decisions.yaml'), Decisions);
  const verdicts = readFile(join(folder, 'verdicts.yaml'), Verdicts);
  const corrections = readFile(join(folder, 'corrections.yaml'), Corrections);
  const notes = globSync('notes/*.md', { cwd: folder })
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return { file, ...decode(readFileSync(file), file) };
    });
  return {
    editorial: {
      names: names.value ?? [],
      decisions: decisions.value ?? [],
      verdicts: verdicts.value ?? [],
    },
    corrections: corrections.value ?? [],
    notes: notes.flatMap(({ file, text }) => (text === null ? [] : [{ file, text }])),
    files: { names, decisions, verdicts, corrections },
    slight: site.problems,
    grave: [
      ...[names, decisions, verdicts, corrections].flatMap(({ problems }) => problems),
      ...notes.flatMap(({ problem }) => problem ?? []),
    ],
  };
}

function readFile<T>(file: string, schema: z.ZodType<T>): HandWritten<T> & EditorsFile {
  const nothing = { file, value: null, placeOf: () => ({ line: 1, column: 1 }) };
  if (!existsSync(file)) return { ...nothing, problems: [] };
  const { text, problem } = decode(readFileSync(file), file);
  if (text === null) return { ...nothing, problems: [problem] };
  const read = readHandWritten(text, schema, { file, rule });
  const problems = problem === null ? read.problems : [problem, ...read.problems];
  return { file, ...read, problems };
}
