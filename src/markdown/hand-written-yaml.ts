import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { validate, wordIssue } from './validation.ts';

/** What a file that people write says, null with the problems if it breaks its schema. */
export interface HandWritten<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Where in the file something stands, or what is nearest around it. */
  readonly placeOf: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Where YAML comes from, for the diagnostics. */
export interface YamlSource {
  readonly file: string;
  /** The name of the rule that a breach of the schema breaks. */
  readonly rule: string;
}

/**
 * Reads YAML that people write, so every problem says where it is. Dates stay strings, aliases
 * cannot grow without bound, and no tag builds anything but plain data.
 */
export function readHandWritten<T>(
  text: string,
  schema: z.ZodType<T>,
  source: YamlSource,
): HandWritten<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placeOf: HandWritten<T>['placeOf'] = (path) => placeAt(offsetOf(path, document));
  const problemAt = (
    place: { line: number; column: number },
    message: string,
    remedy: string,
  ): Problem => ({
    severity: 'error',
    rule: source.rule,
    file: source.file,
    place,
    message,
    remedy,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `Not YAML: ${error.message}.`;
    const problem = problemAt(placeAt(error.pos[0]), message, 'Correct the line.');
    return { value: null, problems: [problem], placeOf };
  }
  const result = validate(schema, plainData(document));
  if (result.ok) return { value: result.value, problems: [], placeOf };
  const problems = result.issues.map((issue) =>
    problemAt(placeOf(issue.path), `${wordIssue(issue)}.`, 'Correct or remove the value.'),
  );
  return { value: null, problems, placeOf };
}

/** Data that could not be resolved (an alias without an anchor, or too many) breaks any schema. */
function plainData(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return error.message;
    throw error;
  }
}

/** The offset of the value at a path, or of what is nearest around it. */
function offsetOf(path: readonly (string | number)[], document: Document): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
