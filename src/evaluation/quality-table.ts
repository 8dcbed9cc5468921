import { bars, reaches } from './bars.ts';
import type { Score } from './score.ts';

/** The scores as `content/quality.json` keeps them, to three decimals. */
export function qualityTable(scores: readonly Score[]) {
  return {
    schema: 1,
    scores: scores.map((score) => ({
      measure: score.measure,
      language: score.language,
      value: Math.round(score.value * 1000) / 1000,
      bar: score.language === 'all' ? (bars[score.measure] ?? null) : null,
      reached: reaches(score),
      detail: score.detail,
      misses: score.language === 'all' ? score.misses : [],
    })),
  };
}
