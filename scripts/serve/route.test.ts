import { describe, expect, it } from 'vitest';
import type { Lookup } from './route.ts';
import { route } from './route.ts';

const files = new Set([
  'index.html',
  'events/index.html',
  'events/a/index.html',
  'a b/ї.txt',
  'x.js',
]);
const lookup: Lookup = (path) => {
  if (files.has(path)) return 'file';
  return [...files].some((file) => file.startsWith(`${path}/`)) ? 'folder' : null;
};
const file = (path: string) => ({ kind: 'file', path });
const redirect = (to: string) => ({ kind: 'redirect', to });
const missing = { kind: 'missing' };
const malformed = { kind: 'malformed' };

describe('route', () => {
  it.each([
    ['/', '/', file('index.html')],
    ['/?q=1', '/', file('index.html')],
    ['/events/', '/', file('events/index.html')],
    ['/events/a/?x=/../', '/', file('events/a/index.html')],
    ['/events', '/', redirect('/events/')],
    ['/events?q=a?b', '/', redirect('/events/?q=a?b')],
    ['/x.js', '/', file('x.js')],
    ['/x.js/', '/', missing],
    ['/a%20b/%D1%97.txt', '/', file('a b/ї.txt')],
    ['/none', '/', missing],
    ['/base/', '/base/', file('index.html')],
    ['/base/events', '/base/', redirect('/base/events/')],
    ['/base', '/base/', redirect('/base/')],
    ['/', '/base/', redirect('/base/')],
    ['/events/', '/base/', missing],
    ['/basement/', '/base/', missing],
    ['/../x.js', '/', missing],
    ['/events/../x.js', '/', missing],
    ['/events/%2e%2e/x.js', '/', missing],
    ['/events/..%2fx.js', '/', missing],
    ['/events/..%5cx.js', '/', malformed],
    ['/.git/config', '/', missing],
    ['//events', '/', missing],
    ['/events//a/', '/', missing],
    ['/%', '/', malformed],
    ['/%ff', '/', malformed],
    ['/x.js%00', '/', malformed],
    ['', '/', redirect('/')],
  ])('%s below %s', (url, base, expected) => {
    expect(route(url, base, lookup)).toEqual(expected);
  });
});
