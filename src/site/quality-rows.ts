import type { QualityScore } from '../markdown/quality-schema.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { unique } from './digest/order.ts';

/** One measure of the quality table. */
export interface QualityRow {
  readonly measure: string;
  /** Whether its values are shares of 1 and not counts. */
  readonly isShare: boolean;
  /** By language; a measure over several articles at once has none. */
  readonly byLanguage: readonly (number | null)[];
  readonly all: number;
  readonly bar: QualityScore['bar'];
  readonly reached: boolean | null;
  readonly misses: readonly string[];
}

/** The quality table: a row for each measure, a column for each language that was measured. */
export interface QualityTable {
  readonly languages: readonly LanguageCode[];
  readonly rows: readonly QualityRow[];
}

export function qualityRows(scores: readonly QualityScore[]): QualityTable {
  const languages = unique(
    scores.flatMap(({ language }) => (language === 'all' ? [] : [language])),
  );
  return {
    languages,
    rows: scores
      .filter(({ language }) => language === 'all')
      .map(({ measure, value, bar, reached, misses }) => {
        const same = scores.filter((score) => score.measure === measure);
        return {
          ...{ measure, bar, reached, misses },
          isShare: bar !== null && 'atLeast' in bar && bar.atLeast <= 1,
          byLanguage: languages.map(
            (code) => same.find(({ language }) => language === code)?.value ?? null,
          ),
          all: value,
        };
      }),
  };
}
