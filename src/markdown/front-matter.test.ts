import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFrontMatter, splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

describe('splitFrontMatter', () => {
  it.each([
    ['---\na: 1\n---\nText', 'a: 1', 'Text'],
    ['---\na: 1\n---\n\n\nText\n', 'a: 1', '\n\nText\n'],
    ['---\r\na: 1\r\n---\r\nText', 'a: 1', 'Text'],
    ['---\n---\nText', '', 'Text'],
    ['Text\n---\na: 1\n---\n', null, 'Text\n---\na: 1\n---\n'],
    ['----\na: 1\n----\n', null, '----\na: 1\n----\n'],
    ['', null, ''],
  ])('%j', (text, yaml, body) => {
    const split = splitFrontMatter(text);
    expect(split.yaml?.trim() ?? null).toBe(yaml);
    expect(split.body).toBe(body);
  });

  it.each(['---js\nglobalThis.ran = true\n---\nText', '---json\n{}\n---\n', '---toml\na\n---\n'])(
    'refuses %j and runs nothing',
    (text) => {
      expect(() => splitFrontMatter(text)).toThrow();
      expect(globalThis).not.toHaveProperty('ran');
    },
  );
});

describe('joinFrontMatter', () => {
  it('keeps days as they are and lists on one line an item', () => {
    const data = { published: '2026-01-21', claims: [{ id: 'c1', via: ['cnbc'], to: null }] };
    expect(joinFrontMatter(data, 'Text\n')).toBe(
      '---\npublished: 2026-01-21\nclaims:\n  - {id: c1, via: [cnbc], to: null}\n---\nText\n',
    );
  });

  it('gives any data and body back', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
    const data = fc.record({
      id: fc.string({ unit: 'binary' }),
      header: fc.constantFrom('---\na: b\n---\n', '\n', ' date 2026-01-14 ', '---', '# x', '2026'),
      list: fc.array(fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(value, fc.array(value)))),
    });
    const body = fc.constantFrom('', '\n', 'Text\n', '---\n', '\n---\nb: 1\n---\n');
    fc.assert(
      fc.property(data, body, (given, text) => {
        const split = splitFrontMatter(joinFrontMatter(given, text));
        expect(parseYaml(split.yaml ?? '')).toEqual({
          ...given,
          list: given.list.map((item) => ({ ...item })),
        });
        expect(split.body).toBe(text === '' ? '\n' : text);
      }),
      { numRuns: 1000 },
    );
  });
});
