import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from './content-type.ts';
import type { Lookup } from './route.ts';
import { route } from './route.ts';

/**
 * A server of the files in a folder, for looking at the built site on one's own machine: folders are
 * their `index.html`, what is missing is the site's `404.html`.
 *
 * @param folder The built site.
 * @param base The base path of its addresses, with a slash at both ends.
 */
export function createStaticServer(folder: string, base: string): Server {
  const lookup: Lookup = (path) => {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stats === undefined) return null;
    return stats.isDirectory() ? 'folder' : 'file';
  };
  return createServer((request, response) => {
    answer(request, response, folder, base, lookup);
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  lookup: Lookup,
): void {
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    sendText(response, 405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
    return;
  }
  const found = route(url, base, lookup);
  switch (found.kind) {
    case 'file':
      sendFile(request, response, 200, join(folder, found.path));
      break;
    case 'redirect':
      sendText(response, 301, `See ${found.to}`, { location: found.to });
      break;
    case 'malformed':
      sendText(response, 400, 'The address is malformed.');
      break;
    case 'missing':
      if (lookup('404.html') === 'file') {
        sendFile(request, response, 404, join(folder, '404.html'));
      } else sendText(response, 404, 'There is no such page.');
  }
}

function sendFile(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
): void {
  const length = statSync(path).size;
  response.writeHead(status, {
    'cache-control': 'no-cache',
    'content-length': length,
    'content-type': contentType(path),
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') {
    response.end();
    return;
  }
  // A reader who goes away in the middle is no error of ours.
  pipeline(createReadStream(path), response, () => undefined);
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}
