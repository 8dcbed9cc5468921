import { isSpoken as isVouchedFor } from '../attribution/is-spoken.ts';
import type { Because } from '../../model/because.ts';
import type { Modality } from '../../model/claim.ts';
import { commitmentOf } from '../claim-groups/compare/modalities.ts';
import type { Signature } from '../claim-groups/signature.ts';
import { onlyAtOddsIn } from '../claim-groups/compare/conflicts.ts';
import { isOneSubject, type Pair, type PairRelation, type PairContext } from './pair.ts';

/** A wording is taken over for so many days. */
const longest = 14;

/**
 * What a person said is told as a plain fact, or words in quotation marks stand there without a
 * speaker: the attribution is lost. `a` has it.
 */
export function attributionLost(pair: Pair, { facts }: PairContext): PairRelation | null {
  const { a, b, sameGroup } = pair;
  if (!isWithinReach(pair)) return null;
  const [kept, lost] = isSpoken(a) ? [a, b] : [b, a];
  if (!isSpoken(kept) || !isPlain(lost) || isEarlier(lost, kept)) return null;
  const { speaker, speakerText } = kept.claim.attribution;
  const quoted = lost.source.quotations.length > 0 && isOneSubject(pair, 0.5);
  const personal = sameGroup && speaker !== null && facts.typeOf(speaker) === 'person';
  if (!quoted && !personal) return null;
  const source = speaker ?? speakerText;
  const because: Because = {
    code: 'attribution-missing',
    params: source === null ? {} : { speaker: source },
  };
  return { type: 'attribution-lost', a: kept.source, b: lost.source, because: [because] };
}

/** Modalities that leave open whether it comes to pass. */
const open: ReadonlySet<Modality> = new Set(['possible', 'hoped', 'expected']);

/**
 * Something possible, hoped or expected is told as planned or done by one who adds no source that
 * could know more. `a` has the hedge.
 */
export function hedgeLost(pair: Pair): PairRelation | null {
  const { a, b, comparison, sameGroup } = pair;
  if (!isWithinReach(pair) || a.claim.polarity !== b.claim.polarity) return null;
  const loose = isOneSubject(pair, 0.5) && onlyAtOddsIn(comparison, ['modality', 'figure-detail']);
  if (!sameGroup && !loose) return null;
  const [hedged, firm] = open.has(a.claim.modality) ? [a, b] : [b, a];
  const [from, to] = [commitmentOf(hedged.claim.modality), commitmentOf(firm.claim.modality)];
  if (!open.has(hedged.claim.modality) || from === null || to === null || to >= from) return null;
  if (firm.claim.hedges.length > 0 || !isSilentOnSource(firm, hedged)) return null;
  return {
    type: 'hedge-lost',
    a: hedged.source,
    b: firm.source,
    because: [
      { code: 'hedge-missing', params: { from: hedged.claim.modality, to: firm.claim.modality } },
    ],
  };
}

function isWithinReach({ daysApart }: Pair): boolean {
  return daysApart !== null && daysApart <= longest;
}

function isEarlier(one: Signature, other: Signature): boolean {
  return (one.published?.from ?? 0) < (other.published?.from ?? 0);
}

function isSpoken({ claim: { attribution } }: Signature): boolean {
  const { scope } = attribution;
  return scope !== 'article' && scope !== 'none' && isVouchedFor(attribution);
}

/** In the article's own voice and without a hedge. */
function isPlain({ claim: { attribution, hedges } }: Signature): boolean {
  return attribution.scope === 'none' && hedges.length === 0;
}

/** Whether the firm wording has no source that could know more than the hedged one. */
function isSilentOnSource(firm: Signature, hedged: Signature): boolean {
  const { speaker, via, scope } = firm.claim.attribution;
  if (scope === 'none' || !isVouchedFor(firm.claim.attribution)) return true;
  return (
    speaker === hedged.claim.attribution.speaker &&
    via.join() === hedged.claim.attribution.via.join()
  );
}
