import type { AlignedSentence } from '../alignment.ts';
import type { Outcome } from '../score.ts';

const counts = ({ claims }: AlignedSentence): boolean => claims.some((claim) => claim.checkWorthy);

/** Sentences with a check-worthy claim; a sentence counts if one of its claims does. */
export function checkWorthy(aligned: readonly AlignedSentence[]): Outcome {
  const name = ({ ref }: AlignedSentence): string => ref;
  return {
    right: aligned.filter((item) => counts(item) && item.gold.checkWorthy).map(name),
    false: aligned.filter((item) => counts(item) && !item.gold.checkWorthy).map(name),
    missed: aligned.filter((item) => !counts(item) && item.gold.checkWorthy).map(name),
  };
}

/** Sentences that are not check-worthy, split by whether the analysis rejected them. */
export function rejectedNegatives(aligned: readonly AlignedSentence[]): {
  readonly rejected: readonly string[];
  readonly accepted: readonly string[];
} {
  const negatives = aligned.filter(({ gold }) => !gold.checkWorthy);
  return {
    rejected: negatives.filter((item) => !counts(item)).map(({ ref }) => ref),
    accepted: negatives.filter((item) => counts(item)).map(({ ref }) => ref),
  };
}
