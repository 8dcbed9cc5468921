import type { Token } from '../../model/token.ts';
import type { VerbRole } from './verb-roles.ts';

/** How many words an object may take before its infinitive: "ordered | the defence ministry to". */
export const behindObject = 5;

/**
 * Whether an infinitive follows with a few words between: "має ще зустрітися", "ordered the ministry
 * to publish". A sign or another verb ends the search.
 *
 * @param from Index of the first token that may be one.
 * @param between How many words may stand before it.
 */
export function leadsInfinitive(
  { tokens, roles }: { tokens: readonly Token[]; roles: readonly (VerbRole | null)[] },
  from: number,
  between: number,
): boolean {
  for (let at = from; at <= from + between; at += 1) {
    if (roles[at] === 'infinitive') return true;
    if (roles[at] === 'finite' || tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}
