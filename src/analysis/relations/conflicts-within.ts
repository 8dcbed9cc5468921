import type { Comparison, Conflict } from '../claim-groups/compare/comparison.ts';

/** Whether all that two claims are at odds in is among some conflicts. */
export function onlyAtOddsIn({ conflicts }: Comparison, allowed: readonly Conflict[]): boolean {
  return [...conflicts].every((conflict) => allowed.includes(conflict));
}
