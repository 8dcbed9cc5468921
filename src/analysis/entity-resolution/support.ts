import type { FoundName } from './found-names.ts';

/** How many known entities two articles must share for a name to be one in both. */
const enough = 3;

/** Whether the articles of two names share so much that one name in both is one entity. */
export function supported(a: FoundName, b: FoundName): boolean {
  const [small, large] =
    a.company.size <= b.company.size ? [a.company, b.company] : [b.company, a.company];
  let shared = 0;
  for (const entity of small) {
    if (large.has(entity)) shared += 1;
    if (shared >= enough) return true;
  }
  return false;
}
