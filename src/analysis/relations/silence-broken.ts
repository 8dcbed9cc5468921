import { voicesOf, type Confirmation } from '../claim-groups/confirmations.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import { publicationDays } from '../claim-groups/days.ts';
import type { PairRelation } from './pair.ts';
import { createTimeIndex } from './time-window.ts';

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
  const answers = createTimeIndex(
    confirmations.map(({ confirming }) => confirming),
    (claim) => new Set(voicesOf(claim)),
  );
  return claims
    .filter(({ claim }) => claim.modality === 'no-comment')
    .flatMap((a) => {
      const bodies = a.claim.entities.filter((entity) => facts.typeOf(entity) !== 'medium');
      const found = new Set(bodies.flatMap((body) => answers.near(body, a, longest)));
      return [...found]
        .filter((b) => isLater(a, b) && sharesTopic(a, b))
        .map((b): PairRelation => {
          const answering = bodies.filter((body) => voicesOf(b).includes(body));
          return {
            type: 'update',
            a,
            b,
            because: [
              { code: 'later-report', params: { from: a.published ?? '', to: b.published ?? '' } },
              { code: 'answered', params: { bodies: answering } },
            ],
          };
        });
    });
}

function isLater(a: CorpusClaim, b: CorpusClaim): boolean {
  const [first, second] = [publicationDays(a.published), publicationDays(b.published)];
  return first !== null && second !== null && second.from > first.to;
}

function sharesTopic(a: CorpusClaim, b: CorpusClaim): boolean {
  const shared = a.topic.filter((entity) => b.topic.includes(entity)).length;
  return shared >= 2 && shared * 2 >= Math.min(a.topic.length, b.topic.length);
}
