import type { Because } from '../../model/because.ts';
import { isFact } from '../claim-groups/compare/modalities.ts';
import { printed } from '../claim-groups/reasons.ts';
import { onlyAtOddsIn } from '../claim-groups/compare/conflicts.ts';
import { isOneSubject, type Pair, type PairRelation, type PairContext } from './pair.ts';

/** Undated claims speak of overlapping times if they were published so close together. */
const sameTimes = 1;

/**
 * The same proposition with incompatible values, both stated as fact of overlapping times. Within
 * one article it is the article that disagrees with itself.
 */
export function contradiction(pair: Pair, context: PairContext): PairRelation | null {
  const { a, b, comparison, sameGroup, sameArticle } = pair;
  if (sameGroup || !isFact(a.claim) || !isFact(b.claim) || !timesOverlap(pair)) return null;
  if (a.claim.hedges.length > 0 || b.claim.hedges.length > 0) return null;
  const reason = oppositeOf(pair) ?? otherFigure(pair, context);
  if (
    reason === null ||
    (comparison.modality === 'different' && !comparison.conflicts.includes('polarity'))
  ) {
    return null;
  }
  if (!sameArticle && isOneReport(pair, context)) return null;
  return {
    type: sameArticle ? 'internal' : 'contradiction',
    a: a.source,
    b: b.source,
    because: [
      reason,
      ...(sameArticle ? [{ code: 'within-one-article' as const, params: {} }] : []),
    ],
  };
}

/**
 * What one source says in two articles differs by translation or by mistake: no two accounts stand
 * against each other.
 */
function isOneReport({ a, b, comparison }: Pair, { areParallel }: PairContext): boolean {
  const [first, second] = [a.claim.attribution, b.claim.attribution];
  const sameOutlet = first.via[0] !== undefined && first.via[0] === second.via[0];
  return comparison.sameSpeaker || sameOutlet || areParallel(a.claim.article, b.claim.article);
}

function timesOverlap({ comparison: { time }, a, b, daysApart, sameArticle }: Pair): boolean {
  if (time === 'same' || time === 'compatible') return true;
  if (time === 'finer') return a.claim.modality === 'happened' && b.claim.modality === 'happened';
  return time === 'open' && (sameArticle || (daysApart !== null && daysApart <= sameTimes));
}

function oppositeOf(pair: Pair): Because | null {
  const { comparison } = pair;
  if (!comparison.conflicts.includes('polarity')) return null;
  if (!onlyAtOddsIn(comparison, ['polarity', 'modality'])) return null;
  return isOneSubject(pair, 0.7) ? { code: 'opposite-polarity', params: {} } : null;
}

/** A figure that grows while an event goes on contradicts no other, unless both give its time. */
function otherFigure(pair: Pair, { notions }: PairContext): Because | null {
  const { comparison, a, b } = pair;
  const { figures, time } = comparison;
  if (!onlyAtOddsIn(comparison, ['figures']) || !isOneSubject(pair, 0.6)) return null;
  const [first] = figures.filter(({ fit }) => fit === 'different');
  const grows = [...a.claim.concepts, ...b.claim.concepts].some((concept) =>
    notions.isCumulative(concept),
  );
  if (first === undefined || (grows && time !== 'same') || figures.length > 1) return null;
  return { code: 'different-values', params: { values: [printed(first.a), printed(first.b)] } };
}
