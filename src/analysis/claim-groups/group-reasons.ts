import type { Because } from '../../model/because.ts';
import { compare } from './compare/comparison.ts';
import type { CompareContext } from './compare/context.ts';
import type { GroupingMemory } from './grouping-memory.ts';
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
export function reasonsFinder(
  input: ReasonInput,
  remember: GroupingMemory['reasons'],
): (group: readonly number[]) => readonly Because[] {
  const { links, joined, parallels, context, signatures } = input;
  const size = signatures.length;
  const parallel = new Set(parallels.pairs.map(([first, second]) => first * size + second));
  const tieOf = (first: number, second: number): Tie => {
    const pair = first * size + second;
    if (joined.confirmed.has(pair)) return 'c';
    if (!links.has(first, second)) return '-';
    return parallel.has(pair) ? 'p' : 'l';
  };
  const reasonsOfTie = (first: number, second: number, tie: Tie): Because[] => {
    if (tie === 'c') return [{ code: 'confirms', params: {} }];
    const [a, b] = [signatures[first], signatures[second]];
    if (tie === '-' || a === undefined || b === undefined) return [];
    const comparison = links.comparison(first, second) ?? compare(a, b, context);
    if (comparison === null) return [];
    const passage: Because[] = tie === 'p' ? [{ code: 'parallel-passages', params: {} }] : [];
    return [...reasonsOf(comparison, context), ...passage];
  };
  return (group) => {
    if (group.length < 2) return [];
    const core = group.slice(0, reasonCore);
    const pairs = core.flatMap((a, at) =>
      core.slice(at + 1).map((b) => ({ a, b, tie: tieOf(a, b) })),
    );
    const members = core.flatMap((place) => signatures[place] ?? []);
    const ties = pairs.map(({ tie }) => tie).join('');
    return remember(members, ties, () => {
      const all = pairs.map(({ a, b, tie }) => reasonsOfTie(a, b, tie));
      return commonReasons(all.filter((reasons) => reasons.length > 0));
    });
  };
}

/** What makes two claims one: confirming the same, a link, one in parallel passages, nothing. */
type Tie = 'c' | 'l' | 'p' | '-';
