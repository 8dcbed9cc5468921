import { describe, expect, it } from 'vitest';
import { readSeedFrontMatter } from './seed-front-matter.ts';

const read = (yaml: string) => readSeedFrontMatter('a.md', `---\n${yaml}\n---\nThe talks ended.\n`);

describe('hostile front matter', () => {
  it.each<[string, string]>([
    ['a cycle', 'title: Storm\na: &a [*a]'],
    ['a cycle of maps', 'title: Storm\na: &a {b: {c: *a}}'],
    [
      'keys of prototypes',
      'title: Storm\n__proto__: {publisher: x}\nconstructor: {prototype: {y: 1}}',
    ],
    ['tags that ask for code', 'title: Storm\na: !!js/function "() => 1"\nb: !!python/object:x {}'],
    ['what is no part of an article', 'title: Storm\n? [a, b]\n: c\n0x1F: .inf'],
  ])('with %s says what it says of the article', (_, yaml) => {
    const { known } = read(yaml);
    expect(known).toMatchObject({ title: 'Storm' });
    expect(known).not.toHaveProperty('publisher');
    expect({}).not.toHaveProperty('publisher');
    expect({}).not.toHaveProperty('y');
  });

  it.each<[string, string, string]>([
    ['deep lists', `a: ${'['.repeat(8000)}`, 'Not YAML'],
    ['deep lists that close', `a: ${'['.repeat(8000)}${']'.repeat(8000)}`, ''],
    ['deep maps', `a: ${'{b: '.repeat(4000)}`, 'Not YAML'],
    [
      'a title that is a list',
      'title: &a [*a]',
      'title: expected string, received what contains itself',
    ],
    ['aliases that grow', 'a: &a [x]\nb: &b [*a, *a]\ntitle: *c', 'expected object'],
    ['a date that is a map', 'published: {year: 2031}', 'published'],
    ['a date that is infinite', 'published: .inf', 'published'],
    ['a date that is a list', 'published: [2031-03-04]', 'published'],
    ['a link to a script', 'url: "javascript:alert(1)"', 'url'],
    ['a huge value', `title: ${'a'.repeat(20_000)}`, 'characters long, expected at most 16384'],
    ['a key twice', 'title: a\ntitle: b', 'Map keys must be unique'],
    ['several documents', 'title: a\n...\ntitle: b', 'Not YAML'],
  ])('with %s is refused with its place', (_, yaml, message) => {
    const { known, problems } = read(yaml);
    expect(known).toBeNull();
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.place).not.toBeNull();
  });
});
