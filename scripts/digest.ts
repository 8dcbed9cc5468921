import { enableCompileCache } from 'node:module';

// Node keeps what it makes of the code, types stripped, in its folder for temporary files: so it
// must be told before the first module of the analysis is imported.
enableCompileCache();
const { digestCommand } = await import('./digest/command.ts');
const { loadEngine } = await import('./load-engine.ts');

/** `npm run digest`: reads the seeds and writes the content folder. */
process.exitCode = await digestCommand(process.argv.slice(2), loadEngine);
