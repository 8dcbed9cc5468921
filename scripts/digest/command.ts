import type { Engine } from './engine.ts';
import { disk } from './folder/disk.ts';
import { parseOptions, usage } from './options.ts';
import { runDigest } from './run-digest.ts';
import { systemCode } from './system-problem.ts';

/**
 * The command `digest`.
 *
 * @param args The arguments behind the script's name.
 * @returns The exit status: 0 if all went well, 1 if not, 2 if the arguments are wrong.
 */
export async function digestCommand(
  args: readonly string[],
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const { options, mistake } = parseOptions(args);
  if (options === null) {
    console.error(`${mistake}\n\n${usage}`);
    return 2;
  }
  try {
    return runDigest(options, await loadEngine(), {
      disk,
      print: (line) => {
        console.log(line);
      },
      complain: (line) => {
        console.error(line);
      },
      progress: process.stderr,
    });
  } catch (error) {
    if (!(error instanceof Error) || systemCode(error) === null) throw error;
    console.error(
      `${options.content} error digest/disk: ${error.message} (See to it and run again.)`,
    );
    return 1;
  }
}
