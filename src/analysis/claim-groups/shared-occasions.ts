import type { Comparison } from './compare/comparison.ts';
import { isFact } from './compare/modalities.ts';
import type { Links } from './links.ts';
import type { Signature } from './signature.ts';

/** What reports of one occasion share at least: a word for it, and a name. */
const least = { notionWeight: 1, notionShare: 0.5, nameWeight: 1 };

/**
 * Pairs of claims that report one occasion, as its details show: "They visited Norburg in December.
 * The talks lasted five hours" and "The last round was in Norburg on 2 December. It lasted about
 * five hours". The claims that date two linked details are of one occasion.
 *
 * @returns Pairs that are not linked yet, by their places; the first is smaller.
 */
export function sharedOccasions(
  signatures: readonly Signature[],
  links: Links,
): (readonly [first: number, second: number])[] {
  const placeOf = new Map(signatures.map(({ claim }, place) => [claim.id, place]));
  const giverOf = (index: number): number | undefined =>
    placeOf.get(signatures[index]?.source.datedBy ?? '');
  const pairs = new Map<string, readonly [number, number]>();
  for (let link = 0; link < links.length; link += 1) {
    const [a, b] = [giverOf(links.first(link)), giverOf(links.second(link))];
    if (a === undefined || b === undefined || links.has(a, b)) continue;
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()].toSorted(([a, b], [c, d]) => a - c || b - d);
}

/** Whether two claims whose details are the same report one occasion. */
export function isOneOccasion(comparison: Comparison): boolean {
  const { a, b, conflicts, time, notionWeight, notionShare, nameWeight } = comparison;
  const meets = time === 'same' || time === 'compatible' || time === 'finer';
  return (
    conflicts.length === 0 &&
    meets &&
    isFact(a.claim) &&
    isFact(b.claim) &&
    notionWeight >= least.notionWeight &&
    notionShare >= least.notionShare &&
    nameWeight >= least.nameWeight
  );
}
