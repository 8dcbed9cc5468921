import type { CorpusClaim } from '../claim-groups/corpus-claim.ts';
import type { PairRelation } from './pair.ts';

/** A quotation of fewer words may be anybody's. */
const leastWords = 2;

/** Words are compared by their beginnings, since the case may change. */
const beginning = 4;

/**
 * Words that somebody said, put in quotation marks elsewhere by one who does not say whose they are,
 * in a claim that is not the speaker's: their meaning may have changed on the way.
 */
export function distortion(
  claims: readonly CorpusClaim[],
  groupOf: (claim: CorpusClaim) => number | undefined,
): PairRelation[] {
  const spoken = new Map<string, CorpusClaim[]>();
  for (const claim of claims) {
    const { speaker, scope } = claim.claim.attribution;
    if (speaker === null || scope === 'none' || scope === 'article') continue;
    for (const key of spokenKeys(claim)) spoken.set(key, [...(spoken.get(key) ?? []), claim]);
  }
  return claims.flatMap((b) => {
    if (b.claim.attribution.speaker !== null) return [];
    return quotedKeys(b).flatMap((key) =>
      (spoken.get(key) ?? [])
        .filter((a) => groupOf(a) !== groupOf(b) && isSameOccasion(a, b))
        .slice(0, 1)
        .map((a): PairRelation => ({
          type: 'distortion',
          a,
          b,
          because: [{ code: 'quotation-differs', params: { words: key } }],
        })),
    );
  });
}

function isSameOccasion(a: CorpusClaim, b: CorpusClaim): boolean {
  return a.claim.article === b.claim.article || (a.published !== null && a.published === b.published && a.topic.some((entity) => b.topic.includes(entity)));
}

/** Every two neighbouring content words of what a speaker says. */
function spokenKeys({ text }: CorpusClaim): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return words.slice(1).flatMap((word, at) => keyOf([words[at] ?? '', word]) ?? []);
}

function quotedKeys({ text }: CorpusClaim): string[] {
  return [...text.matchAll(/["“„«]([^"“”„«»]{3,80})["”“»]/gu)].flatMap(([, quoted = '']) => {
    const words = quoted.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
    return words.length === leastWords ? (keyOf(words) ?? []) : [];
  });
}

/** The beginnings of words; null if one is too short to say anything. */
function keyOf(words: readonly string[]): string | null {
  if (words.some((word) => word.length <= beginning)) return null;
  return words.map((word) => word.slice(0, beginning)).join(' ');
}
