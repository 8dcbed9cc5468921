import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { SiteSettings } from '../../src/markdown/editorial/site-schema.ts';
import { Verdicts } from '../../src/markdown/editorial/verdicts-schema.ts';
import { readHandWritten } from '../../src/markdown/hand-written-yaml.ts';
import type { Problem } from '../../src/model/problem.ts';
import { decode } from './decoding/decode.ts';

/** What people have written for the digest. */
export interface Editorial {
  /** The claim groups with a verdict. */
  readonly reviewed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads `editorial/` of the content folder. A file that is not there says nothing. */
export function readEditorial(content: string): Editorial {
  const folder = join(content, 'editorial');
  const site = readFile(join(folder, 'site.yaml'), SiteSettings);
  const verdicts = readFile(join(folder, 'verdicts.yaml'), Verdicts);
  return {
    reviewed: new Set(verdicts.value?.map((verdict) => verdict.claim)),
    problems: [...site.problems, ...verdicts.problems],
  };
}

function readFile<T>(file: string, schema: z.ZodType<T>) {
  if (!existsSync(file)) return { value: null, problems: [] };
  const { text, problem } = decode(readFileSync(file), file);
  if (text === null) return { value: null, problems: [problem] };
  const { value, problems } = readHandWritten(text, schema, { file, rule: 'editorial/schema' });
  return { value, problems: problem === null ? problems : [problem, ...problems] };
}
