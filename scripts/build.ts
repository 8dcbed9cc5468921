import { build } from 'astro';
import { createDigest } from '../src/site/digest/digest.ts';
import { writeCards } from './cards/write-cards.ts';
import { writeDataFiles } from './data-files.ts';
import { disk } from './digest/folder/disk.ts';
import { recoverFolder } from './digest/folder/write-folder.ts';
import { buildSearchIndex } from './search-index.ts';
import { readSiteContent } from './site-content/read-site-content.ts';

/**
 * `npm run build`: the site from the content folder, then its data, the pictures of its pages and the
 * index of its search.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const content = process.env['ZVIRKA_CONTENT'] ?? 'content';
const dist = process.env['ZVIRKA_DIST'] ?? 'dist';
const site = process.env['ZVIRKA_SITE'] ?? 'http://localhost:4321/';

recoverFolder(content, disk);
await build({});
const digest = createDigest(readSiteContent(content));
writeDataFiles({ digest, content, dist, site });
await writeCards(digest, dist, 'node_modules/.cache/zvirka-cards');
await buildSearchIndex({ content, dist });
