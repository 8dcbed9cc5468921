import { expect, it } from 'vitest';
import { localPath, pathOf, prefixOf } from './path.ts';

it.each([
  ['/', '/uk/'],
  ['/events/', '/uk/events/'],
  ['/events/x/#as-of-2031-03-04', '/uk/events/x/#as-of-2031-03-04'],
  ['/articles/', '/uk/articles/'],
  ['/articles/page/2/', '/uk/articles/page/2/'],
  ['/articles/2031-03-04-a/#c1', '/articles/2031-03-04-a/#c1'],
])('%s is %s in Ukrainian', (path, expected) => {
  expect(localPath(path, prefixOf('uk', 'en'))).toBe(expected);
  expect(localPath(path, prefixOf('en', 'en'))).toBe(path);
});

it('makes addresses by kind', () => {
  expect(pathOf('entity', 'ada-lopukh')).toBe('/entities/ada-lopukh/');
  expect(pathOf('article', '2031-03-04-a', 'c1')).toBe('/articles/2031-03-04-a/#c1');
});
