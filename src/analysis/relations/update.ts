import type { Because } from '../../model/because.ts';
import { isFact } from '../claim-groups/compare/modalities.ts';
import { topicsMeet } from '../claim-groups/compare/surroundings.ts';
import { printed } from '../claim-groups/reasons.ts';
import { onlyAtOddsIn } from '../claim-groups/compare/conflicts.ts';
import {
  isOneSubject,
  laterReport,
  type Pair,
  type PairRelation,
  type PairContext,
} from './pair.ts';

/** A later report updates an earlier one for so many days; then it speaks of something else. */
const longest = 45;

/** Figures of one event are updated for so many days. */
const longestSeries = 10;

/**
 * A later state of the same thing: the opposite of what was said days before, a figure that has
 * grown or changed, a plan that has come true.
 */
export function update(pair: Pair, context: PairContext): PairRelation | null {
  const { a, b, daysApart, sameGroup } = pair;
  if (sameGroup || daysApart === null || daysApart < 1 || daysApart > longest) return null;
  const change = turned(pair) ?? newFigure(pair, context) ?? cameTrue(pair);
  return (
    change && { type: 'update', a: a.source, b: b.source, because: [laterReport(pair), ...change] }
  );
}

/** "Not planned" a week ago, "planned" now. */
function turned(pair: Pair): Because[] | null {
  const { comparison, a, b } = pair;
  const { conflicts, time } = comparison;
  if (!conflicts.includes('polarity') && !conflicts.includes('terms')) return null;
  if (!onlyAtOddsIn(comparison, ['polarity', 'terms', 'modality', 'time', 'figure-detail'])) {
    return null;
  }
  if (
    !isOneSubject(pair, 0.55) ||
    (time === 'different' && a.dates.length > 0 && b.dates.length > 0)
  ) {
    return null;
  }
  return [{ code: 'opposite-polarity', params: {} }];
}

/** Another figure of the same kind; those that grow while an event goes on form a series. */
function newFigure(pair: Pair, { notions }: PairContext): Because[] | null {
  const { comparison, a, b, daysApart } = pair;
  const { conflicts, figures, time } = comparison;
  if (daysApart === null || daysApart > longestSeries || !topicsMeet(a, b)) return null;
  if (
    !conflicts.includes('figures') ||
    !onlyAtOddsIn(comparison, ['figures', 'time', 'modality'])
  ) {
    return null;
  }
  const changed = figures.filter(({ fit }) => fit === 'different');
  const [first] = changed;
  if (first === undefined || !isOneSubject(pair, 0.5)) return null;
  const grows = a.claim.concepts.some(
    (concept) => notions.isCumulative(concept) && b.claim.concepts.includes(concept),
  );
  const values: Because = {
    code: 'different-values',
    params: { values: [printed(first.a), printed(first.b)] },
  };
  if (grows && first.b.high >= first.a.low) return [values, { code: 'part-of-series', params: {} }];
  // A past event at a stated time has one figure: another one is no later state of it.
  const past = a.claim.modality === 'happened' && b.claim.modality === 'happened';
  return past && time !== 'different' ? null : [values];
}

/** What was planned or expected has happened. */
function cameTrue(pair: Pair): Because[] | null {
  const { comparison, a, b } = pair;
  if (
    !comparison.conflicts.includes('modality') ||
    !onlyAtOddsIn(comparison, ['modality', 'figure-detail'])
  ) {
    return null;
  }
  const ahead = ['planned', 'expected', 'possible', 'hoped'].includes(a.claim.modality);
  if (!ahead || !isFact(b.claim) || b.claim.modality === 'state' || !isOneSubject(pair, 0.55)) {
    return null;
  }
  return [{ code: 'different-modality', params: { from: a.claim.modality, to: b.claim.modality } }];
}
