import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from './static-server.ts';

let folder = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'events'));
  writeFileSync(join(folder, 'index.html'), '<p>дім</p>');
  writeFileSync(join(folder, '404.html'), '<p>немає</p>');
  writeFileSync(join(folder, 'events/index.html'), '<p>події</p>');
  writeFileSync(join(folder, 'index.pf_meta'), new Uint8Array([1, 0, 255]));
  server = createStaticServer(folder, '/base/');
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, method = 'GET') =>
  fetch(`${origin}${path}`, { method, redirect: 'manual' });

describe('the static server', () => {
  it.each([
    ['/base/', 200, 'text/html; charset=utf-8', '<p>дім</p>'],
    ['/base/events/', 200, 'text/html; charset=utf-8', '<p>події</p>'],
    ['/base/none/', 404, 'text/html; charset=utf-8', '<p>немає</p>'],
    ['/elsewhere', 404, 'text/html; charset=utf-8', '<p>немає</p>'],
    ['/base/%', 400, 'text/plain; charset=utf-8', 'The address is malformed.\n'],
  ])('%s', async (path, status, type, body) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it('sends bytes as they are', async () => {
    const response = await get('/base/index.pf_meta');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 0, 255]);
  });

  it('leads on to the slash at the end', async () => {
    const response = await get('/base/events?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/base/events/?q=1');
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/base/', 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('13');
    expect(await response.text()).toBe('');
  });

  it('answers nothing else', async () => {
    const response = await get('/base/', 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});
