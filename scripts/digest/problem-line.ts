import type { Problem } from '../../src/model/problem.ts';

/**
 * A problem as one line for the terminal.
 *
 * @example
 * // 'seeds/a.txt:1:1 warning seed/missing-date: No publication date. (Add one.)'
 */
export function problemLine({ file, place, severity, rule, message, remedy }: Problem): string {
  const where = place === null ? file : `${file}:${place.line}:${place.column}`;
  return printable(`${where} ${severity} ${rule}: ${message} (${remedy})`);
}

/** Names and words of input may hold control characters that a terminal would obey. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
