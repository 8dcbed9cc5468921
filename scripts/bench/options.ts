import { parseArgs } from 'node:util';

/** Numbers of articles, or in one sentence what is wrong with them. */
export type ParsedSizes =
  | { readonly sizes: readonly number[]; readonly searchOnly: boolean; readonly mistake: null }
  | { readonly sizes: null; readonly mistake: string };

export const usage = `Usage: npm run bench -- [options]

  --sizes LIST   numbers of articles, rising (default: 100,1000,10000)
  --search       the search alone`;

/** Reads the arguments behind the script's name. */
export function parseSizes(args: readonly string[]): ParsedSizes {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '100,1000,10000' },
        search: { type: 'boolean', default: false },
      },
    });
    const sizes = values.sizes.split(',').map((size) => (/^\d+$/u.test(size) ? Number(size) : 0));
    const rising = sizes.every((size, at) => size > (sizes[at - 1] ?? 9));
    if (rising) return { sizes, searchOnly: values.search, mistake: null };
    const mistake = `--sizes ${values.sizes} is no list of rising numbers from 10 on, expected one like 100,1000.`;
    return { sizes: null, mistake };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { sizes: null, mistake: error.message };
  }
}
