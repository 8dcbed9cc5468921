import type { Decision } from '../../model/editorial/decision.ts';
import type { NameDecision } from '../../model/editorial/name-decision.ts';
import type { Signed } from '../../model/editorial/signed.ts';
import type { Verdict } from '../../model/editorial/verdict.ts';

/** A decision that nobody has signed yet. */
type Unsigned<T> = T extends Signed ? Omit<T, keyof Signed> : never;

/** What an editor may put into a file of the editors to settle a case. */
export type Remedy =
  | { readonly file: 'decisions'; readonly entry: Unsigned<Decision> }
  | { readonly file: 'names'; readonly entry: Unsigned<NameDecision> }
  | {
      readonly file: 'verdicts';
      readonly entry: Pick<Verdict, 'claim' | 'quotation' | 'rating'>;
    };

/** A case that the rules were not sure of, for an editor to settle. */
export interface Doubt {
  readonly kind: 'near-claims' | 'contradiction' | 'unknown-name' | 'near-people';
  /** How many pages show what it is about. */
  readonly pages: number;
  /** What is in doubt: where it stands, and the words. */
  readonly texts: readonly { readonly at: string; readonly words: string }[];
  /** The ways to settle it. */
  readonly remedies: readonly Remedy[];
}
