import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Playwright keeps its browsers, below the home folder (Linux, macOS). */
const PLAYWRIGHT_CACHES = ['.cache/ms-playwright', 'Library/Caches/ms-playwright'];

/** The program inside a folder of such a cache, in the layouts of several years. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Everything outside that findBrowser depends on.
 *
 * @typedef {object} Surroundings
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(folder: string) => string[]} list the names in a folder, none if it does not exist
 * @property {(path: string) => boolean} starts whether there is a program at the path that starts
 */

/** @type {Surroundings} */
const here = {
  env: process.env,
  home: homedir(),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  starts: (path) =>
    existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
};

/**
 * Finds a Chromium for the browser tests: the one that ZVIRKA_BROWSER names and no other, else one
 * in PATH, among macOS's applications or in Playwright's caches. A program that does not start (a
 * stub that only tells how to install the real one) is passed over.
 *
 * @param {Surroundings} [surroundings]
 * @returns {{ path: string | null, lookedFor: string[] }} the program, and the places tried, in
 *   words
 */
export function findBrowser(surroundings = here) {
  const places = placesToLook(surroundings);
  return {
    path: places.flatMap((place) => place.paths).find(surroundings.starts) ?? null,
    lookedFor: places.map((place) => place.name),
  };
}

/**
 * @param {Surroundings} surroundings
 * @returns {{ name: string, paths: string[] }[]}
 */
function placesToLook({ env, home, list }) {
  const named = env['ZVIRKA_BROWSER'];
  if (named) return [{ name: `${named} (ZVIRKA_BROWSER)`, paths: [named] }];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ownCache = env['PLAYWRIGHT_BROWSERS_PATH'];
  const caches = ownCache ? [ownCache] : PLAYWRIGHT_CACHES.map((cache) => join(home, cache));
  return [
    {
      name: `${COMMANDS.join(', ')} in PATH`,
      paths: COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    },
    ...MAC_APPLICATIONS.map((path) => ({ name: path, paths: [path] })),
    ...caches.map((cache) => ({ name: join(cache, 'chromium*'), paths: cached(cache, list) })),
  ];
}

/**
 * @param {string} cache
 * @param {Surroundings['list']} list
 * @returns {string[]} the newest browser first
 */
function cached(cache, list) {
  const builds = list(cache).filter((name) => name.startsWith('chromium'));
  builds.sort((a, b) => buildNumber(b) - buildNumber(a));
  return builds.flatMap((name) => PLAYWRIGHT_PROGRAMS.map((path) => join(cache, name, path)));
}

/**
 * @param {string} folder such as `chromium-1200`
 * @returns {number}
 */
function buildNumber(folder) {
  return Number(folder.slice(folder.lastIndexOf('-') + 1));
}
