import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { createDigest } from '../src/site/digest/digest.ts';
import { writeCards } from './cards/write-cards.ts';
import { writeDataFiles } from './data-files.ts';
import { createRerun } from './dev/rerun.ts';
import { servedFolder } from './dev/served-folder.ts';
import { readSiteContent } from './site-content/read-site-content.ts';

/**
 * `npm run dev`: Astro's development server with the data and the pictures of the pages, and a new
 * digest whenever a seed or a file of the editors changes. `--port` names another port than 4321.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const seeds = 'seeds';
const content = process.env['ZVIRKA_CONTENT'] ?? 'content';
const site = process.env['ZVIRKA_SITE'] ?? `http://localhost:${values.port}/`;
const added = mkdtempSync(join(tmpdir(), 'zvirka-dev-'));
process.on('exit', () => {
  rmSync(added, { recursive: true, force: true });
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await refresh();
const rerun = createRerun(refresh, 200);
for (const folder of [seeds, join(content, 'editorial')]) {
  if (existsSync(folder)) watch(folder, { recursive: true }, rerun);
  else console.error(`${folder} does not exist and is not watched.`);
}
const { pathname } = new URL(site.endsWith('/') ? site : `${site}/`);
await dev({
  server: { port: Number(values.port) },
  integrations: [servedFolder(added, pathname)],
});

/** The content, and what a build adds to the pages that Astro makes of it. */
async function refresh(): Promise<void> {
  await digest();
  const whole = createDigest(readSiteContent(content));
  writeDataFiles({ digest: whole, content, dist: added, site });
  await writeCards(whole, added, 'node_modules/.cache/zvirka-cards');
}

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
