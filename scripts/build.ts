import { build } from 'astro';
import { disk } from './digest/folder/disk.ts';
import { recoverFolder } from './digest/folder/write-folder.ts';
import { buildSearchIndex } from './search-index.ts';

/** `npm run build`: the site from the content folder, and then the index of its search. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const content = process.env['ZVIRKA_CONTENT'] ?? 'content';
const dist = process.env['ZVIRKA_DIST'] ?? 'dist';

recoverFolder(content, disk);
await build({});
await buildSearchIndex({ content, dist });
