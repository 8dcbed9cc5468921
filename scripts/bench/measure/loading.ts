/** Prints what loading the engine takes, as JSON. To be run in a process of its own. */
import { enableCompileCache } from 'node:module';
import type { LoadingMeasures } from './measures.ts';
import { startStopwatch } from './stopwatch.ts';

// As `npm run digest` does.
enableCompileCache();
const sinceStart = startStopwatch();
const { loadEngine } = await import('../../load-engine.ts');
const code = sinceStart();
const sinceCode = startStopwatch();
await loadEngine();
const measures: LoadingMeasures = { code, engine: sinceCode() };
console.log(JSON.stringify(measures));
