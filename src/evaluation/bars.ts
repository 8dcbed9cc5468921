import type { Score } from './score.ts';

/** What the five seeds must reach in total. */
export const bars: Readonly<
  Record<string, { readonly atLeast: number } | { readonly atMost: number }>
> = {
  sentences: { atLeast: 1 },
  dates: { atLeast: 0.95 },
  quantities: { atLeast: 0.95 },
  entities: { atLeast: 0.92 },
  'entities-b3': { atLeast: 0.92 },
  'check-worthy': { atLeast: 0.93 },
  negatives: { atLeast: 22 },
  speaker: { atLeast: 0.85 },
  via: { atLeast: 0.88 },
  modality: { atLeast: 0.85 },
  'same-claim': { atLeast: 0.85 },
  'same-claim-precision': { atLeast: 0.95 },
  'must-not-merge': { atMost: 0 },
  origins: { atLeast: 27 },
  relations: { atLeast: 9 },
  'false-contradictions': { atMost: 0 },
  events: { atLeast: 7 },
};

/** Whether a score over all languages reaches its bar; null if it has none. */
export function reaches({ measure, language, value }: Score): boolean | null {
  const bar = language === 'all' ? bars[measure] : undefined;
  if (bar === undefined) return null;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}
