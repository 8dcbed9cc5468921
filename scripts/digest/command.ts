import type { Engine } from './engine.ts';
import { disk } from './folder/disk.ts';
import { parseOptions, usage } from './options.ts';
import { runDigest } from './run-digest.ts';
import { systemCode } from './system-problem.ts';

/** What to do about an error of the operating system, by its code. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: 'Make the folder and the one around it writable and run again.',
  EBUSY: 'Wait until it is done and run again.',
  EDQUOT: 'Free some space and run again; nothing is lost.',
  EEXIST: 'Another digest has just begun: wait until it is done and run again.',
  ENOSPC: 'Free some space and run again; nothing is lost.',
  ENOTEMPTY: 'Another digest has just begun: wait until it is done and run again.',
  EROFS: 'Name a folder that can be written with --content.',
};

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
    const remedy = remedies[systemCode(error) ?? ''] ?? 'See to it and run again.';
    console.error(`${options.content} error digest/disk: ${error.message} (${remedy})`);
    return 1;
  }
}
