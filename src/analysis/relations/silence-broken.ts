import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import { voicesOf, type Confirmation } from '../claim-groups/confirmations.ts';
import { gap, publicationDays } from '../claim-groups/days.ts';
import type { PairRelation } from './pair.ts';

/** Silence is broken so many days later at most. */
const longest = 30;

/**
 * Updates from "did not answer" to a confirmation by the same body, where the articles are about
 * the same. A no-comment is never a denial, so that nothing is contradicted.
 */
export function silenceBroken(
  claims: readonly CorpusClaim[],
  confirmations: readonly Confirmation[],
  facts: EntityFacts,
): PairRelation[] {
  const silent = claims.filter(({ claim }) => claim.modality === 'no-comment');
  const byVoice = new Map<string, CorpusClaim[]>();
  for (const { confirming } of confirmations) {
    for (const voice of voicesOf(confirming)) {
      byVoice.set(voice, [...(byVoice.get(voice) ?? []), confirming]);
    }
  }
  return silent.flatMap((a) => {
    const bodies = a.claim.entities.filter((entity) => facts.typeOf(entity) !== 'medium');
    const answers = new Set(bodies.flatMap((body) => byVoice.get(body) ?? []));
    return [...answers]
      .filter((b) => isLater(a, b) && sharesTopic(a, b))
      .map((b): PairRelation => ({
        type: 'update',
        a,
        b,
        because: [
          { code: 'later-report', params: { from: a.published ?? '', to: b.published ?? '' } },
          {
            code: 'answered',
            params: { bodies: bodies.filter((body) => voicesOf(b).includes(body)) },
          },
        ],
      }));
  });
}

function isLater(a: CorpusClaim, b: CorpusClaim): boolean {
  const [first, second] = [publicationDays(a.published), publicationDays(b.published)];
  if (first === null || second === null || second.from <= first.to) return false;
  return gap(first, second) <= longest;
}

function sharesTopic(a: CorpusClaim, b: CorpusClaim): boolean {
  const shared = a.topic.filter((entity) => b.topic.includes(entity)).length;
  return shared >= 2 && shared * 2 >= Math.min(a.topic.length, b.topic.length);
}
