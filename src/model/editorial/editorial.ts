import type { Decision } from './decision.ts';
import type { NameDecision } from './name-decision.ts';
import type { Verdict } from './verdict.ts';

/** What editors have written that changes what the analysis finds, each list in its file's order. */
export interface Editorial {
  readonly names: readonly NameDecision[];
  readonly decisions: readonly Decision[];
  readonly verdicts: readonly Verdict[];
}

export const noEditorial: Editorial = { names: [], decisions: [], verdicts: [] };

/** An entry of the editors that cannot be applied: it matches nothing, or contradicts another. */
export interface Miss {
  readonly list: keyof Editorial;
  /** Its place in the list. */
  readonly index: number;
  /** What of the entry the trouble is about, by keys. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}
