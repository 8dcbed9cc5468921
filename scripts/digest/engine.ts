import type { NearMisses } from '../../src/analysis/review/near-misses.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { ArticleReading } from '../../src/model/article-reading.ts';
import type { Editorial, Miss } from '../../src/model/editorial/editorial.ts';
import type { Permalinks } from '../../src/model/permalinks.ts';
import type { Seed } from '../../src/model/seed.ts';
import type { LanguageDetector } from '../../src/text/detect-language.ts';

/** What turns seeds into an analysis, with all dictionaries loaded. */
export interface Engine {
  readonly detector: LanguageDetector;
  readArticle(seed: Seed): ArticleReading;
  analyse(
    readings: ArticleReading[],
    options: {
      asOf: string | null;
      permalinks: Permalinks;
      editorial?: Editorial;
      review?: boolean;
    },
  ): {
    analysis: Analysis;
    permalinks: Permalinks;
    reviewed: ReadonlySet<string>;
    misses: readonly Miss[];
    nearMisses: NearMisses | null;
  };
}
