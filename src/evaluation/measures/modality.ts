import { hasGoldClaim, longestClaim, type AlignedSentence } from '../alignment.ts';
import type { Answers } from './attribution.ts';

/** Modalities that count as the same; a negated fact or plan counts as denied. */
function comparable(modality: string, polarity: string): string {
  if (modality === 'unclear') return 'possible';
  const plain = modality === 'state' ? 'happened' : modality;
  return polarity === '-' && ['happened', 'planned', 'expected'].includes(plain) ? 'denied' : plain;
}

/** The modality of the longest claim, over gold sentences with a claim. */
export function modalities(aligned: readonly AlignedSentence[]): Answers {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const sentence of aligned) {
    const { modality, polarity } = sentence.gold;
    if (modality === null || !hasGoldClaim(sentence)) continue;
    const claim = longestClaim(sentence);
    const expected = comparable(modality, polarity);
    const found = claim === undefined ? 'no claim' : comparable(claim.modality, claim.polarity);
    (found === expected ? right : wrong).push(`${sentence.ref} ${expected}: ${found}`);
  }
  return { right, wrong };
}
