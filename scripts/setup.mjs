/**
 * Makes a checkout ready to run: `node scripts/setup.mjs [--browser]`.
 *
 * Installs the locked packages (on Linux x64 the right Node among them) if they are not there, and
 * with `--browser` a browser for the browser tests. Runs on any Node from 20 on, without packages.
 */
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './setup/install-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { checkNode, nodeIsPackaged } from './setup/node-version.mjs';
import { SetupError } from './setup/setup-error.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (!nodeIsPackaged) checkNode(root);
  installPackages(root);
  checkNode(root);
  if (process.argv.includes('--browser')) installBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
