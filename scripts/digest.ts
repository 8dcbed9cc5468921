import { digestCommand } from './digest/command.ts';
import { loadEngine } from './load-engine.ts';

/** `npm run digest`: reads the seeds and writes the content folder. */
process.exitCode = await digestCommand(process.argv.slice(2), loadEngine);
