import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { Issue } from './validation.ts';
import { validate, wordIssue } from './validation.ts';

/** What a file that people write says, null with the problems if it breaks its schema. */
export interface HandWritten<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
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
  const problemAt = (offset: number, message: string, remedy: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return {
      severity: 'error',
      rule: source.rule,
      file: source.file,
      place: { line, column: col },
      message,
      remedy,
    };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const problem = problemAt(error.pos[0], `Not YAML: ${error.message}.`, 'Correct the line.');
    return { value: null, problems: [problem] };
  }
  const result = validate(schema, plainData(document));
  if (result.ok) return { value: result.value, problems: [] };
  const problems = result.issues.map((issue) =>
    problemAt(offsetOf(issue, document), `${wordIssue(issue)}.`, 'Correct or remove the value.'),
  );
  return { value: null, problems };
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

/** The offset of the value that an issue is about, or of what is nearest around it. */
function offsetOf({ path }: Issue, document: Document): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
