import type { AstroIntegration } from 'astro';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentType } from '../serve/content-type.ts';
import type { Lookup } from '../serve/route.ts';
import { route } from '../serve/route.ts';

/**
 * Lets the development server answer with the files of a folder before it asks Astro: with what a
 * build adds to the pages.
 *
 * @param base The base path of the site, with a slash at both ends.
 */
export function servedFolder(folder: string, base: string): AstroIntegration {
  const lookup: Lookup = (path) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true ? 'file' : null;
  return {
    name: 'served-folder',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const found = route(request.originalUrl ?? '', base, lookup);
          if (found.kind !== 'file') {
            next();
            return;
          }
          response.setHeader('content-type', contentType(found.path));
          response.end(readFileSync(join(folder, found.path)));
        });
      },
    },
  };
}
