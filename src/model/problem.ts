/**
 * A diagnostic about the input: what was found, what was expected, where, by which rule, and what
 * to do. `place` is null when the problem is the whole file's.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly file: string;
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly message: string;
  readonly remedy: string;
}
