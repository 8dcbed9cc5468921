import { width } from '../claim-groups/days.ts';
import { printedDays } from '../claim-groups/reasons.ts';
import type { Signature } from '../claim-groups/signature.ts';
import { onlyAtOddsIn } from '../claim-groups/compare/conflicts.ts';
import { isOneSubject, type Pair, type PairRelation, type PairContext } from './pair.ts';

/** One claim says the same more exactly: a day for a month, a figure for none. */
export function precision(pair: Pair, { notions }: PairContext): PairRelation | null {
  const often = [pair.a, pair.b].map(({ claim }) =>
    claim.concepts.some((concept) => notions.isOccasion(concept)),
  );
  // "More than once last year" is no coarser wording of "in December".
  if (often[0] !== often[1]) return null;
  return finerDate(pair) ?? addedFigure(pair);
}

function finerDate(pair: Pair): PairRelation | null {
  const { comparison, a, b } = pair;
  if (comparison.time !== 'finer' || !isOneSubject(pair, 0.55)) return null;
  // "The second strike this year" is no coarser wording of "a strike on Wednesday".
  if (a.ordinals.length > 0 !== b.ordinals.length > 0) return null;
  if (comparison.conflicts.length > 0) return null;
  const [coarse, fine] = finest(a) > finest(b) ? [a, b] : [b, a];
  return {
    type: 'precision',
    a: coarse.source,
    b: fine.source,
    because: [
      {
        code: 'finer-detail',
        params: { from: coarse.dates.map(printedDays), to: fine.dates.map(printedDays) },
      },
    ],
  };
}

function finest({ dates }: Signature): number {
  return Math.min(...dates.map((date) => width(date)));
}

/** "40 drones" is more exact than "drones", not than a claim without them. */
function speaksOfCounted(coarse: Signature, fine: Signature): boolean {
  const counted = Object.values(fine.source.countedAs).flat();
  return counted.some((concept) => coarse.claim.concepts.includes(concept));
}

function addedFigure(pair: Pair): PairRelation | null {
  const { comparison, a, b } = pair;
  const { conflicts, time } = comparison;
  if (!conflicts.includes('figure-detail') || !onlyAtOddsIn(comparison, ['figure-detail'])) {
    return null;
  }
  if (!isOneSubject(pair, 0.6) || (time !== 'same' && time !== 'open' && time !== 'compatible')) {
    return null;
  }
  const [coarse, fine] = a.figures.length === 0 ? [a, b] : [b, a];
  if (!speaksOfCounted(coarse, fine)) return null;
  return {
    type: 'precision',
    a: coarse.source,
    b: fine.source,
    because: [
      {
        code: 'finer-detail',
        params: { to: fine.figures.map(({ printed: { value, unit } }) => `${value} ${unit}`) },
      },
    ],
  };
}
