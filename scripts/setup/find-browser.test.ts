import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

/** A machine on which only the given programs start. */
function machine(
  programs: string[],
  env: Record<string, string> = {},
  folders: Record<string, string[]> = {},
) {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: '/home/olha',
    list: (folder: string) => folders[folder] ?? [],
    starts: (path: string) => programs.includes(path),
  };
}

const cache = '/home/olha/.cache/ms-playwright';

describe('finding a browser', () => {
  it.each([
    ['in PATH', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'the first name that starts',
      machine(['/usr/bin/google-chrome', '/usr/bin/chromium-browser']),
      '/usr/bin/chromium-browser',
    ],
    [
      'the one that ZVIRKA_BROWSER names before all others',
      machine(['/usr/bin/chromium', '/opt/chrome'], { ZVIRKA_BROWSER: '/opt/chrome' }),
      '/opt/chrome',
    ],
    [
      'the newest of Playwright',
      machine(
        [`${cache}/chromium-999/chrome-linux/chrome`, `${cache}/chromium-1200/chrome-linux/chrome`],
        {},
        { [cache]: ['chromium-999', 'ffmpeg-1011', 'chromium-1200'] },
      ),
      `${cache}/chromium-1200/chrome-linux/chrome`,
    ],
    [
      'in the cache that Playwright was told to use',
      machine(
        ['/cache/chromium-1200/chrome-linux64/chrome'],
        { PLAYWRIGHT_BROWSERS_PATH: '/cache' },
        { '/cache': ['chromium-1200'] },
      ),
      '/cache/chromium-1200/chrome-linux64/chrome',
    ],
  ])('%s', (_case, surroundings, expected) => {
    expect(findBrowser(surroundings).path).toBe(expected);
  });

  it('finds none and says where it looked', () => {
    const { path, lookedFor } = findBrowser(machine([]));
    expect(path).toBeNull();
    expect(lookedFor[0]).toBe(
      'chromium, chromium-browser, google-chrome, google-chrome-stable in PATH',
    );
    expect(lookedFor).toContain(`${cache}/chromium*`);
  });

  it('takes no other browser when the one that ZVIRKA_BROWSER names does not start', () => {
    const surroundings = machine(['/usr/bin/chromium'], { ZVIRKA_BROWSER: '/opt/none' });
    expect(findBrowser(surroundings)).toEqual({
      path: null,
      lookedFor: ['/opt/none (ZVIRKA_BROWSER)'],
    });
  });
});
