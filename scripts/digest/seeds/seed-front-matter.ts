import type { KnownFields } from '../../../src/analysis/seed.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readHandWritten } from '../../../src/markdown/hand-written-yaml.ts';
import { SeedFrontMatter } from '../../../src/markdown/seed-schema.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** What stands before the text of a `.md` seed. */
export interface ReadFrontMatter {
  /** Null if it cannot be read. */
  readonly known: KnownFields | null;
  /** Where the text behind it begins. */
  readonly from: number;
  readonly problems: readonly Problem[];
}

/** Longer front matter than this, in UTF-16 units, describes no article. */
const longest = 16_384;

/**
 * Reads the front matter of a seed.
 *
 * @param file The name of the seed, for the diagnostics.
 */
export function readSeedFrontMatter(file: string, text: string): ReadFrontMatter {
  const rule = 'seed/front-matter';
  const refused = (message: string, remedy: string): ReadFrontMatter => {
    const place = { line: 1, column: 1 };
    const problem: Problem = { severity: 'error', rule, file, place, message, remedy };
    return { known: null, from: 0, problems: [problem] };
  };
  if (/^---[ \t]*(?!ya?ml\s)[^\s-]/u.test(text)) {
    const message = 'The front matter says that it is in another language than YAML.';
    return refused(message, 'Write it as YAML between two lines of "---".');
  }
  const { yaml, body } = splitFrontMatter(text);
  const from = text.length - body.length;
  if (yaml === null || yaml.trim() === '') return { known: {}, from, problems: [] };
  if (yaml.length > longest) {
    const message = `The front matter is ${yaml.length} characters long, expected at most ${longest}.`;
    return refused(message, 'Keep only what the article needs: publisher, url, title, published.');
  }
  const { value, problems } = readHandWritten(yaml, SeedFrontMatter, { file, rule });
  return { known: value, from, problems };
}
