import { parseArgs } from 'node:util';
import { isIsoDate } from '../../src/analysis/seed/iso-date.ts';

/** What the digest is told on the command line. Paths are relative to the working directory. */
export interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly export: string | null;
  readonly tokens: string | null;
  readonly asOf: string | null;
  readonly check: boolean;
  readonly quiet: boolean;
}

/** Options, or in one sentence what is wrong with them. */
export type ParsedOptions =
  | { readonly options: Options; readonly mistake: null }
  | { readonly options: null; readonly mistake: string };

export const usage = `Usage: npm run digest -- [options]

  --seeds DIR     read the articles in DIR (default: seeds)
  --content DIR   write the digest into DIR (default: content)
  --export FILE   write the whole analysis as JSON
  --tokens FILE   write article, start, end and lemma of every token, tab-separated
  --as-of DAY     the day that counts as now (default: the newest article's)
  --check         write nothing; exit with 1 if the content would change
  --quiet         print problems only`;

/** Reads the arguments behind the script's name. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
        export: { type: 'string' },
        tokens: { type: 'string' },
        'as-of': { type: 'string' },
        check: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    const options = {
      seeds: values.seeds,
      content: values.content,
      export: values.export ?? null,
      tokens: values.tokens ?? null,
      asOf: values['as-of'] ?? null,
      check: values.check,
      quiet: values.quiet,
    };
    const mistake = mistakeIn(options);
    return mistake === null ? { options, mistake } : { options: null, mistake };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { options: null, mistake: error.message };
  }
}

function mistakeIn({ asOf, check, export: exported, tokens }: Options): string | null {
  if (asOf !== null && (asOf.length !== 10 || !isIsoDate(asOf))) {
    return `--as-of ${asOf} is not a day, expected one like 2026-01-21.`;
  }
  if (check && (exported !== null || tokens !== null)) {
    return '--check writes nothing, so it goes with neither --export nor --tokens.';
  }
  return null;
}
