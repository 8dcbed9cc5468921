import { hasGoldClaim, longestClaim, type AlignedSentence } from '../alignment.ts';

/** Right and wrong answers, each named with what was expected and found. */
export interface Answers {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * The speaker of a sentence's longest claim, over gold sentences that have a claim and a speaker:
 * the same entity, or, for an unnamed one, marked anonymous.
 */
export function speakers(
  aligned: readonly AlignedSentence[],
  idOf: (label: string) => string | undefined,
): Answers {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const sentence of aligned) {
    const { speaker, anonymous } = sentence.gold.attribution;
    if (speaker === null || !hasGoldClaim(sentence)) continue;
    const found = longestClaim(sentence)?.attribution;
    const hit = anonymous
      ? found?.anonymous === true
      : found !== undefined && found.speaker !== null && found.speaker === idOf(speaker);
    const answer =
      found === undefined ? 'no claim' : (found.speaker ?? found.speakerText ?? 'none');
    (hit ? right : wrong).push(`${sentence.ref} ${speaker}: ${answer}`);
  }
  return { right, wrong };
}

/** The list of outlets of the longest claim, over gold sentences that have a claim and a list. */
export function vias(
  aligned: readonly AlignedSentence[],
  idOf: (label: string) => string | undefined,
): Answers {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const sentence of aligned) {
    const { via } = sentence.gold.attribution;
    if (via.length === 0 || !hasGoldClaim(sentence)) continue;
    const found = longestClaim(sentence)?.attribution.via;
    const expected = via.map((label) => idOf(label) ?? label);
    const hit = found?.join() === expected.join();
    (hit ? right : wrong).push(
      `${sentence.ref} ${via.join(' > ')}: ${found?.join(' > ') ?? 'no claim'}`,
    );
  }
  return { right, wrong };
}
