import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStaticServer } from './serve/static-server.ts';

/** `npm run serve`: shows the built site on this machine. `--port` names another port than 4321. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const folder = process.env['ZVIRKA_DIST'] ?? 'dist';
const { pathname } = new URL(process.env['ZVIRKA_SITE'] ?? 'http://localhost/');
const base = pathname.endsWith('/') ? pathname : `${pathname}/`;

if (!/^\d{1,5}$/u.test(values.port) || Number(values.port) > 65_535) {
  fail(`--port ${values.port} is not a port, expected a number up to 65535.`);
} else if (!existsSync(folder)) {
  fail(`There is no ${folder} to serve. Build the site first: npm run build.`);
} else {
  const server = createStaticServer(folder, base);
  server.on('error', (error) => {
    fail(`Cannot listen on port ${values.port}: ${error.message}. Name another with --port.`);
  });
  server.listen(Number(values.port), 'localhost', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : values.port;
    console.log(`http://localhost:${port ?? values.port}${base}`);
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
