import type { CorpusMeasures, LoadingMeasures } from '../measure/measures.ts';
import type { Time } from '../measure/stopwatch.ts';
import { type Bar, bars, throughNames, wholeTime } from './bars.ts';
import { growthExponent, linearithmicExponent } from './growth.ts';
import { tableLines } from './table.ts';

/** Everything that was measured, as text; the bars come last. */
export function reportLines(
  loading: LoadingMeasures,
  corpora: readonly CorpusMeasures[],
): string[] {
  const judged = bars(loading, corpora);
  return [
    'Seconds of one core: the work of all threads added up. In brackets: by the clock.',
    '',
    'Loading',
    ...tableLines([
      ['  code', seconds(loading.code)],
      ['  dictionaries, names and tables', seconds(loading.engine)],
    ]),
    '',
    'Corpora',
    ...columns(corpora, [
      ['  articles', ({ articles }) => String(articles)],
      ['  characters an article', ({ characters }) => characters.toFixed(0)],
      ['  word forms', ({ wordForms }) => String(wordForms)],
      ['  claims', ({ claims }) => String(claims)],
      ['  groups', ({ groups }) => String(groups)],
      ['  relations', ({ relations }) => String(relations)],
      ['  events', ({ events }) => String(events)],
    ]),
    '',
    'Reading, milliseconds an article',
    ...columns(corpora, [
      ...stageRows(corpora, 'readingShares', ({ reading }) => reading.cpu * 1000, 3),
      ['  through names', (corpus) => (throughNames(corpus) * 1000).toFixed(3)],
      ['  all', ({ reading }) => (reading.cpu * 1000).toFixed(3)],
      ['  by the clock', ({ reading }) => (reading.wall * 1000).toFixed(3)],
    ]),
    '',
    'Corpus stages, seconds',
    ...columns(corpora, [
      ...stageRows(corpora, 'analysingShares', ({ analysing }) => analysing.cpu, 2),
      ['  all', ({ analysing }) => analysing.cpu.toFixed(2)],
      ['  by the clock', ({ analysing }) => analysing.wall.toFixed(2)],
      ['  with one more article', ({ oneMore }) => oneMore.cpu.toFixed(2)],
    ]),
    '',
    'Growth: time is the number of articles to the power of',
    ...tableLines(growthRows(corpora)),
    '',
    'Articles a second',
    ...columns(corpora, [
      ['  through names', (corpus) => (1 / throughNames(corpus)).toFixed(0)],
      ['  read', ({ reading }) => (1 / reading.cpu).toFixed(0)],
      ['  in all', (corpus) => (1 / wholeTime(corpus)).toFixed(0)],
    ]),
    '',
    'Memory, megabytes at most',
    ...columns(corpora, [['  process', ({ memory }) => (memory / 1e6).toFixed(0)]]),
    '',
    'Bars',
    ...tableLines(judged.map((bar) => [`  ${bar.promise}`, bar.found, verdict(bar)])),
  ];
}

type Row = readonly [label: string, value: (corpus: CorpusMeasures) => string];

function columns(corpora: readonly CorpusMeasures[], rows: readonly Row[]): string[] {
  return tableLines(rows.map(([label, value]) => [label, ...corpora.map(value)]));
}

function stageRows(
  [first]: readonly CorpusMeasures[],
  shares: 'readingShares' | 'analysingShares',
  whole: (corpus: CorpusMeasures) => number,
  digits: number,
): Row[] {
  return (first?.[shares] ?? []).map(([stage], at) => [
    `  ${stage}`,
    (corpus) => ((corpus[shares][at]?.[1] ?? 0) * whole(corpus)).toFixed(digits),
  ]);
}

function growthRows(corpora: readonly CorpusMeasures[]): string[][] {
  return corpora.slice(1).map((to, index) => {
    const from = corpora[index] ?? to;
    const exponent = (time: (corpus: CorpusMeasures) => number): string =>
      growthExponent(
        { size: from.articles, time: time(from) },
        { size: to.articles, time: time(to) },
      ).toFixed(2);
    return [
      `  ${from.articles} to ${to.articles}`,
      `reading ${exponent(({ articles, reading }) => articles * reading.cpu)}`,
      `corpus stages ${exponent(({ analysing }) => analysing.cpu)}`,
      `n log n ${linearithmicExponent(from.articles, to.articles).toFixed(2)}`,
    ];
  });
}

function seconds({ cpu, wall }: Time): string {
  return `${cpu.toFixed(2)} (${wall.toFixed(2)})`;
}

function verdict({ met }: Bar): string {
  if (met === null) return 'not at this size';
  return met ? 'met' : 'MISSED';
}
