import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHandWritten } from './hand-written-yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  days: z.array(z.string()).default([]),
  nested: z.strictObject({ deep: z.boolean() }).optional(),
});
const source = { file: 'site.yaml', rule: 'editorial/schema' };

function problems(text: string): string[] {
  return readHandWritten(text, schema, source).problems.map(
    ({ place, message }) => `${place?.line ?? 0}:${place?.column ?? 0} ${message}`,
  );
}

describe('readHandWritten', () => {
  it('reads what fits, and days as strings', () => {
    const { value } = readHandWritten('# note\nname: 10:30\ndays: [2031-03-04]\n', schema, source);
    expect(value).toEqual({ name: '10:30', days: ['2031-03-04'] });
  });

  it.each([
    ['name: [\n', ['2:1 Not YAML: Flow sequence in block collection must be']],
    ['a: 1\na: 2\n', ['2:1 Not YAML: Map keys must be unique.']],
    ['', ['1:1 (whole file): expected object, received null.']],
    ['name: 3\n', ['1:7 name: expected string, received 3.']],
    ['name: x\ndays:\n  - a\n  - 1\n', ['4:5 days[1]: expected string, received 1.']],
    ['name: x\nnested:\n  deep: yes\n', ['3:9 nested.deep: expected boolean, received "yes".']],
    ['name: x\nnested: {}\n', ['2:9 nested.deep: expected boolean, received nothing.']],
    ['name: x\nnmae: y\n', ['2:7 nmae: expected no such key, received "y".']],
    ['name: !!js/function x\ndays: 1\n', ['2:7 days: expected array, received 1.']],
    ['name: *x\n', ['1:1 (whole file): expected object']],
  ])('%j', (text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(found[index]).toContain(start);
    });
  });

  it('does not let aliases grow without bound', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`,
    );
    const bomb = ['a: &a-1 [x]', ...levels].join('\n').replaceAll('*a-1', 'x');
    expect(problems(bomb)[0]).toContain('(whole file): expected object');
  });
});
