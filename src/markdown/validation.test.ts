import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validate, validated, wordIssue } from './validation.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  count: z.int().optional(),
  kind: z.enum(['a', 'b']).default('a'),
  day: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable()
    .default(null),
  items: z.array(z.union([z.string(), z.object({ id: z.string() })])).default([]),
});

it('says which kinds there are of what may be of several', () => {
  const kinds = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cat') }),
    z.object({ kind: z.literal('dog'), size: z.string() }),
  ]);
  const words = (data: unknown): string[] => {
    const result = validate(kinds, data);
    return result.ok ? [] : result.issues.map(wordIssue);
  };
  expect(words({ kind: 'cow' })).toEqual(['kind: expected one of cat, dog, received "cow"']);
  expect(words({})).toEqual(['kind: expected one of cat, dog, received nothing']);
  expect(words({ kind: 'dog' })).toEqual(['size: expected string, received nothing']);
});

describe('validate', () => {
  it('gives the data with its defaults', () => {
    expect(validate(schema, { name: 'x' })).toEqual({
      ok: true,
      value: { name: 'x', kind: 'a', day: null, items: [] },
    });
  });

  it.each([
    [{}, 'name: expected string, received nothing'],
    [{ name: 3 }, 'name: expected string, received 3'],
    [{ name: '' }, 'name: expected at least 1 characters, received ""'],
    [{ name: 'x', kind: 'c' }, 'kind: expected one of a, b, received "c"'],
    [{ name: 'x', day: '2o26' }, 'day: expected text like /^\\d{4}$/u, received "2o26"'],
    [{ name: 'x', count: 1.5 }, 'count: expected int, received 1.5'],
    [{ name: 'x', nmae: 'y' }, 'nmae: expected no such key, received "y"'],
    [{ name: 'x', items: ['a', 4] }, 'items[1]: expected string or object, received 4'],
    ['text', '(whole file): expected object, received "text"'],
    [null, '(whole file): expected object, received null'],
  ])('%j', (data, message) => {
    const result = validate(schema, data);
    expect(result.ok ? [] : result.issues.map(wordIssue)).toEqual([message]);
  });

  it('shortens what it quotes', () => {
    const result = validate(schema, { name: ['x'.repeat(100)] });
    expect(result.ok ? '' : result.issues[0]?.received).toBe(`["${'x'.repeat(58)}…`);
  });
});

describe('validated', () => {
  it('throws one line for each breach, with its source', () => {
    expect(() => validated(schema, { name: 1, kind: 2 }, 'a.yaml')).toThrow(
      'a.yaml: name: expected string, received 1\na.yaml: kind: expected one of a, b, received 2',
    );
  });
});
