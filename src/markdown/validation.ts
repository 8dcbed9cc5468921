import type { z } from 'zod';

/** One way in which data breaks its schema. */
export interface Issue {
  /** Where in the data, `[]` for the whole. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
}

/** The data as the schema has it, or every way in which it breaks the schema. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks data against a schema and says of each breach where it is, what was expected and found. */
export function validate<T>(schema: z.ZodType<T>, data: unknown): Validation<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.map(toIssue) };
}

/**
 * The data as the schema has it.
 *
 * @param source What the data was read from, for the message.
 * @throws {Error} with one line for each breach: `file: path: expected …, received …`.
 */
export function validated<T>(schema: z.ZodType<T>, data: unknown, source: string): T {
  const result = validate(schema, data);
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => `${source}: ${wordIssue(issue)}`).join('\n'));
}

/**
 * An issue in words.
 *
 * @example
 * wordIssue({ path: ['claims', 0, 'modality'], expected: 'one of a, b', received: '"c"' })
 * // => 'claims[0].modality: expected one of a, b, received "c"'
 */
export function wordIssue({ path, expected, received }: Issue): string {
  const where = path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
  return `${where === '' ? '(whole file)' : where}: expected ${expected}, received ${received}`;
}

function toIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { path: [...path, key], expected: 'no such key', received: shown(issue.input, key) };
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    const received = shown(issue.input, issue.discriminator);
    return { path, expected: `one of ${options.join(', ')}`, received };
  }
  return { path, expected: expectedBy(issue), received: shown(issue.input) };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.pattern === undefined ? issue.format : `text like ${issue.pattern}`;
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first ? [expectedBy(first)] : [])).join(' or ');
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

const longestShown = 60;

function shown(input: unknown, key?: string): string {
  const value = key === undefined ? input : propertyOf(input, key);
  if (value === undefined) return 'nothing';
  const text = written(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** As JSON, which has no words for a list or map that an alias puts into itself. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof TypeError) return 'what contains itself';
    throw error;
  }
}

function propertyOf(input: unknown, key: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  return new Map<string, unknown>(Object.entries(input)).get(key);
}
