import type { FigurePair } from '../claim-groups/compare/figure-pairs.ts';
import { printed } from '../claim-groups/reasons.ts';
import type { Pair, PairRelation } from './pair.ts';

/** The same figure, given more roundly or with another "about": `a` is the more exact one. */
export function rounding({ comparison, a, b, sameGroup }: Pair): PairRelation | null {
  if (!sameGroup) return null;
  const varied = comparison.figures.find(({ fit }) => fit === 'compatible');
  if (varied === undefined) return null;
  const swapped = roundness(varied, 'a') > roundness(varied, 'b');
  return {
    type: 'rounding',
    a: swapped ? b.source : a.source,
    b: swapped ? a.source : b.source,
    because: [
      {
        code: 'rounded-figure',
        params: {
          values: swapped
            ? [printed(varied.b), printed(varied.a)]
            : [printed(varied.a), printed(varied.b)],
        },
      },
    ],
  };
}

/** 0 for an exact figure; the fewer digits and the vaguer the word, the more. */
function roundness(pair: FigurePair, side: 'a' | 'b'): number {
  const { approx, printed: quantity } = pair[side];
  const digits = String(quantity.value).replace(/[.,]|0+$/gu, '').length;
  return (approx === '=' ? 0 : 100) - digits;
}
