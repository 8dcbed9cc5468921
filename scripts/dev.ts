import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { createRerun } from './dev/rerun.ts';

/**
 * `npm run dev`: Astro's development server, and a new digest whenever a seed or a file of the
 * editors changes. `--port` names another port than 4321.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const seeds = 'seeds';
const content = process.env['ZVIRKA_CONTENT'] ?? 'content';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await digest();
const rerun = createRerun(digest, 200);
for (const folder of [seeds, join(content, 'editorial')]) {
  if (existsSync(folder)) watch(folder, { recursive: true }, rerun);
  else console.error(`${folder} does not exist and is not watched.`);
}
await dev({ server: { port: Number(values.port) } });

/** In a process of its own, so that the server goes on answering. */
function digest(): Promise<void> {
  const script = fileURLToPath(import.meta.resolve('./digest.ts'));
  const args = [script, '--seeds', seeds, '--content', content];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).on('close', () => {
      resolve();
    });
  });
}
