import type { Because } from '../../model/because.ts';
import { compare } from './compare/comparison.ts';
import type { CompareContext } from './compare/context.ts';
import type { Joined } from './join-confirmations.ts';
import type { Links } from './links.ts';
import type { Parallels } from './parallel-passages.ts';
import { commonReasons, reasonsOf } from './reasons.ts';
import type { Signature } from './signature.ts';

/** What links claims to groups. */
export interface ReasonInput {
  readonly links: Links;
  readonly joined: Joined;
  readonly parallels: Parallels;
  readonly context: CompareContext;
  readonly signatures: readonly Signature[];
}

/** How many members of a group give its reasons. */
const reasonCore = 8;

/** Finds the reasons of a group, by the places of its claims: what its links have in common. */
export function reasonsFinder(input: ReasonInput): (group: readonly number[]) => Because[] {
  const { links, joined, parallels, context, signatures } = input;
  const size = signatures.length;
  const parallel = new Set(parallels.pairs.map(([first, second]) => first * size + second));
  const pairReasons = (first: number, second: number): Because[] => {
    const pair = first * size + second;
    if (joined.confirmed.has(pair)) return [{ code: 'confirms', params: {} }];
    const [a, b] = [signatures[first], signatures[second]];
    if (a === undefined || b === undefined || !links.has(first, second)) return [];
    const comparison = compare(a, b, context);
    if (comparison === null) return [];
    const passage: Because[] = parallel.has(pair)
      ? [{ code: 'parallel-passages', params: {} }]
      : [];
    return [...reasonsOf(comparison, context), ...passage];
  };
  return (group) => {
    if (group.length < 2) return [];
    const core = group.slice(0, reasonCore);
    const all = core.flatMap((a, at) => core.slice(at + 1).map((b) => pairReasons(a, b)));
    return commonReasons(all.filter((reasons) => reasons.length > 0));
  };
}
