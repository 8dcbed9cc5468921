import type { Links } from './links.ts';
import type { Notions } from './notions.ts';
import type { Signature } from './signature.ts';

/** What a judgement weighs as a link: little, since its words alone would not make one. */
export const judgementStrength = 0.3;

/**
 * Pairs of judgements that one named speaker passes on one claim: "They asked for the meeting. He
 * called that an important step" and "They ask for it. That is important, I think". Each stands
 * right behind the same claim, and both use one word for what they think.
 *
 * @returns Pairs that are not linked yet, by their places; the first is smaller.
 */
export function sharedJudgements(
  signatures: readonly Signature[],
  links: Links,
  notions: Notions,
): (readonly [first: number, second: number])[] {
  const pairs: [number, number][] = [];
  for (let link = 0; link < links.length; link += 1) {
    const [told, retold] = [links.first(link), links.second(link)];
    const [first, second] = [told + 1, retold + 1];
    const [a, b] = [signatures[first], signatures[second]];
    if (a === undefined || b === undefined || links.has(first, second)) continue;
    if (!isJudgement(a, signatures[told]) || !isJudgement(b, signatures[retold])) continue;
    if (a.speaker === b.speaker && areAlike(a, b, notions)) pairs.push([first, second]);
  }
  return pairs;
}

/** A claim that is not check-worthy, of the speaker of the claim before it and right behind it. */
function isJudgement({ claim, speaker }: Signature, judged: Signature | undefined): boolean {
  if (judged === undefined || claim.checkWorthy || speaker === null) return false;
  return (
    judged.claim.article === claim.article &&
    judged.speaker === speaker &&
    claim.sentence - judged.claim.sentence <= 1
  );
}

function areAlike({ claim: a }: Signature, { claim: b }: Signature, notions: Notions): boolean {
  return (
    a.polarity === b.polarity &&
    a.modality === b.modality &&
    a.concepts.some((concept) => notions.weightOf(concept) > 0 && b.concepts.includes(concept))
  );
}
