import type { Because } from '../../model/because.ts';
import type { Claim } from '../../model/claim.ts';
import type { Decision } from '../../model/editorial/decision.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { ClaimFinder } from './claim-finder.ts';
import type { Edited } from './edited.ts';
import { editorsReason } from './editors-reason.ts';

/** That an editor wants claims in one group, or two in two groups. */
export interface GroupEdit {
  readonly kind: 'same' | 'different';
  /** Ids of claims; for `different` two lists, of which no claim goes with one of the other. */
  readonly claims: readonly (readonly string[])[];
  readonly because: Because;
}

/**
 * What editors say about which claims are one. A decision of which a claim is not found, or that
 * contradicts the others, is left out and reported.
 */
export function groupEdits(
  decisions: readonly Decision[],
  find: ClaimFinder<Pick<Claim, 'id'>>,
): Edited<GroupEdit[]> {
  const misses: Miss[] = [];
  const found: (GroupEdit & { readonly index: number })[] = [];
  decisions.forEach((decision, index) => {
    if (decision.decision !== 'same' && decision.decision !== 'different') return;
    const lists = decision.claims.map((reference, at) => {
      const { claims, trouble } = find(reference);
      if (trouble === null) return claims.map(({ id }) => id);
      misses.push({ list: 'decisions', index, path: ['claims', at], ...trouble });
      return null;
    });
    const claims = lists.filter((list) => list !== null);
    if (claims.length < lists.length) return;
    const because = editorsReason(decision.decision, decision);
    found.push({ kind: decision.decision, claims, because, index });
  });
  const oneOf = unions(found.filter(({ kind }) => kind === 'same'));
  const contradicted = found.filter(
    ({ kind, claims: [first = [], second = []] }) =>
      kind === 'different' && first.some((a) => second.some((b) => oneOf(a) === oneOf(b))),
  );
  for (const { index } of contradicted) {
    const message =
      'The decisions say of these claims that they are the same, and that they differ.';
    const remedy = 'Remove one of the decisions.';
    misses.push({ list: 'decisions', index, path: ['decision'], message, remedy });
  }
  return { value: found.filter((edit) => !contradicted.includes(edit)), misses };
}

/** From a claim to the claim that stands for all that editors have found to be the same. */
export function unions(edits: readonly Pick<GroupEdit, 'claims'>[]): (claim: string) => string {
  const next = new Map<string, string>();
  const end = (claim: string): string => {
    const to = next.get(claim);
    return to === undefined ? claim : end(to);
  };
  for (const { claims } of edits) {
    const [first, ...others] = claims.flat();
    for (const other of others) {
      const [a, b] = [end(first ?? other), end(other)];
      if (a !== b) next.set(b, a);
    }
  }
  return end;
}
