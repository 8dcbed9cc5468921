import type { Feature } from './features.ts';
import type { SaidWeight } from './signature.ts';

/** Sums the weights of what a claim says itself; `word` scales the words without a concept. */
export function saidWeight(features: readonly Feature[], word: number): SaidWeight {
  let all = 0;
  let notions = 0;
  for (const { key, family, weight, implied } of features) {
    if (implied) continue;
    const scaled = key.startsWith('word:') ? weight * word : weight;
    all += scaled;
    if (family === 'notions') notions += scaled;
  }
  return { all, notions };
}
