import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';

/** Chromium, and a font with Cyrillic for the pages' fallback. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core'];

const REMEDY =
  'Install Chromium or Google Chrome, or set ZVIRKA_BROWSER to the path of one, and start again.';

/**
 * Makes sure that the browser tests have a browser, installing Debian's Chromium if this is Debian
 * or Ubuntu and root runs it.
 *
 * @returns {void}
 * @throws {SetupError} if there is none and none could be installed
 */
export function installBrowser() {
  const { path, lookedFor } = findBrowser();
  if (path !== null) return;
  const missing = `The browser tests found no browser. Looked for: ${lookedFor.join('; ')}.`;
  if (process.env['ZVIRKA_BROWSER'] || !isDebian() || process.getuid?.() !== 0) {
    throw new SetupError(`${missing} ${REMEDY}`);
  }
  console.log(`${missing}\nInstalling ${DEBIAN_PACKAGES.join(' and ')} with apt …`);
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  if (findBrowser().path === null) throw new SetupError(`${missing} apt brought none. ${REMEDY}`);
}

/** @param {...string} args */
function aptGet(...args) {
  run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, remedy: REMEDY });
}

/** @returns {boolean} whether this is Debian, Ubuntu or another of their kin */
function isDebian() {
  const release = '/etc/os-release';
  if (!existsSync(release)) return false;
  const lines = readFileSync(release, 'utf8').split('\n');
  return lines.some((line) => /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/u.test(line));
}
