import type { CompareContext } from './compare/context.ts';
import { confirmationsIn, type Confirmation } from './confirmations.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import { inTextOrder } from './corpus-order.ts';
import { signaturesOf, type Signature } from './signature.ts';

/** The claims of one article, ready for comparison with those of the others. */
export interface PreparedArticle {
  /** In the order of the text; at least one. */
  readonly signatures: readonly Signature[];
  readonly confirmations: readonly Confirmation[];
}

/** Makes an article ready; it knows nothing of the others. */
export function prepareArticle(
  claims: readonly CorpusClaim[],
  context: CompareContext,
): PreparedArticle {
  const ordered = inTextOrder(claims);
  return {
    signatures: signaturesOf(ordered, context),
    confirmations: confirmationsIn(ordered, context.notions),
  };
}
