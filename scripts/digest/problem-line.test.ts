import { expect, it } from 'vitest';
import { problemLine } from './problem-line.ts';

const problem = {
  severity: 'warning' as const,
  rule: 'seed/x',
  file: 'seeds/a.txt',
  place: { line: 3, column: 7 },
  message: 'Found that.',
  remedy: 'Do this.',
};

it.each([
  [problem, 'seeds/a.txt:3:7 warning seed/x: Found that. (Do this.)'],
  [{ ...problem, place: null }, 'seeds/a.txt warning seed/x: Found that. (Do this.)'],
  [
    { ...problem, file: 'a\u001b[2J.txt', message: 'A\nB.' },
    'a\\u001b[2J.txt:3:7 warning seed/x: A\\u000aB. (Do this.)',
  ],
])('%#: %s', (given, line) => {
  expect(problemLine(given)).toBe(line);
});
