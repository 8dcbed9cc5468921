import type { CorpusMeasures, LoadingMeasures } from '../measure/measures.ts';
import { lastThroughNames } from '../measure/stages.ts';
import { growthExponent, linearithmicExponent } from './growth.ts';

/** A promise of the design and whether it is kept; `met` is null if this run cannot tell. */
export interface Bar {
  readonly promise: string;
  readonly found: string;
  readonly met: boolean | null;
}

/** The size that the promises are made for. */
const fullSize = 10_000;

/** What an exponent may exceed n log n by, since no two runs take equally long. */
const tolerance = 0.05;

/** Judges the figures by the bars of the design, section 7, at the largest size measured. */
export function bars(loading: LoadingMeasures, corpora: readonly CorpusMeasures[]): Bar[] {
  const corpus = corpora.at(-1);
  if (corpus === undefined) return [];
  const load = loading.code.cpu + loading.engine.cpu;
  const names = 1 / throughNames(corpus);
  const whole = 1 / wholeTime(corpus);
  const gigabytes = corpus.memory / 1e9;
  const atFullSize = (met: boolean): boolean | null => (corpus.articles < fullSize ? null : met);
  return [
    bar('loads in under 1 s', `${load.toFixed(2)} s`, load < 1),
    bar('600 articles a second through names', names.toFixed(0), names >= 600),
    bar('300 articles a second in all', whole.toFixed(0), whole >= 300),
    bar(
      'under 1.5 GB for 10,000 articles',
      `${gigabytes.toFixed(2)} GB`,
      atFullSize(gigabytes < 1.5),
    ),
    ...growthBars(corpora),
    bar(
      'one more article in under 2 s',
      `${corpus.oneMore.cpu.toFixed(2)} s`,
      atFullSize(corpus.oneMore.cpu < 2),
    ),
    bar(
      'at least 60,000 word forms',
      String(corpus.wordForms),
      atFullSize(corpus.wordForms >= 60_000),
    ),
  ];
}

/** Seconds of the stages through names, for an article. */
export function throughNames({ reading, readingShares }: CorpusMeasures): number {
  const last = readingShares.findIndex(([stage]) => stage === lastThroughNames);
  return readingShares.slice(0, last + 1).reduce((sum, [, share]) => sum + share, 0) * reading.cpu;
}

/** Seconds of everything, for an article. */
export function wholeTime({ articles, reading, analysing }: CorpusMeasures): number {
  return reading.cpu + analysing.cpu / articles;
}

function growthBars(corpora: readonly CorpusMeasures[]): Bar[] {
  return corpora.slice(1).map((to, index) => {
    const from = corpora[index] ?? to;
    const found = growthExponent(
      { size: from.articles, time: from.analysing.cpu },
      { size: to.articles, time: to.analysing.cpu },
    );
    const allowed = linearithmicExponent(from.articles, to.articles);
    return bar(
      `corpus stages within n log n (${allowed.toFixed(2)}), ${from.articles} to ${to.articles}`,
      found.toFixed(2),
      found <= allowed + tolerance,
    );
  });
}

function bar(promise: string, found: string, met: boolean | null): Bar {
  return { promise, found, met };
}
