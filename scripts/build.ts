import { build } from 'astro';
import { writeDataFiles } from './data-files.ts';
import { disk } from './digest/folder/disk.ts';
import { recoverFolder } from './digest/folder/write-folder.ts';
import { buildSearchIndex } from './search-index.ts';

/** `npm run build`: the site from the content folder, then its data and the index of its search. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const content = process.env['ZVIRKA_CONTENT'] ?? 'content';
const dist = process.env['ZVIRKA_DIST'] ?? 'dist';
const site = process.env['ZVIRKA_SITE'] ?? 'http://localhost:4321/';

recoverFolder(content, disk);
await build({});
writeDataFiles({ content, dist, site });
await buildSearchIndex({ content, dist });
