import { isSpoken } from '../attribution/is-spoken.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';

/**
 * Where a chain begins.
 * - `named`: a person, a body or a document that vouches by its name.
 * - `unnamed`: somebody of a named body.
 * - `report`: an outlet's report, with whoever it leaves unnamed.
 * - `article`: the unnamed sources of an article that names no outlet.
 */
export type Root =
  | { readonly kind: 'named'; readonly speaker: string }
  | { readonly kind: 'unnamed'; readonly institution: string }
  | { readonly kind: 'report'; readonly outlet: string }
  | { readonly kind: 'article'; readonly article: string };

/**
 * The root of a claim, traced through its attribution.
 *
 * @returns null for an unattributed claim, which has none. "It was reported" without a reporter is
 *   one too.
 */
export function rootOf(source: CorpusClaim, facts: EntityFacts): Root | null {
  const { speaker, via } = source.claim.attribution;
  const unnamed = isSpoken(source.claim.attribution);
  if (speaker !== null) {
    return facts.typeOf(speaker) === 'medium'
      ? { kind: 'report', outlet: speaker }
      : { kind: 'named', speaker };
  }
  const [institution] = source.institutions.filter(
    (entity) => facts.typeOf(entity) === 'organisation',
  );
  if (unnamed && institution !== undefined) return { kind: 'unnamed', institution };
  const outlet = via[0] ?? (unnamed ? source.publisher : null);
  if (outlet !== null) return { kind: 'report', outlet };
  return unnamed ? { kind: 'article', article: source.claim.article } : null;
}

/** Outlets that a claim passed through, the root's own outlet included. */
export function pathOf({ claim: { attribution } }: CorpusClaim, facts: EntityFacts): string[] {
  const { speaker, via } = attribution;
  const first = speaker !== null && facts.typeOf(speaker) === 'medium' ? [speaker] : [];
  return [...new Set([...first, ...via])];
}
