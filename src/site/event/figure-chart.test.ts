import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { eventPage } from './event-page.ts';
import { figureChart } from './figure-chart.ts';
import type { FigurePoint, FigureSeries } from './figures.ts';

const [sample = []] = eventPage(createDigest(sampleEntries), 'meeting-in-verbohai').figures;

/** The sample's first report, as if published on another day with another value of at most 100. */
function report(published: string | null, value: number): FigurePoint {
  const [first] = sample;
  if (first === undefined) throw new Error('The sample has no figure');
  const { statement, figure } = first;
  return {
    statement: { ...statement, article: { ...statement.article, published } },
    figure: { ...figure, value },
    share: value / 100,
  };
}

function dots(series: FigureSeries): (readonly [number, number, number, boolean])[] {
  return (figureChart(series)?.dots ?? []).map(
    ({ x, y, figure, isLabelled }) => [x, y, figure.value, isLabelled] as const,
  );
}

it('sets each report at its day and value, zero at the bottom', () => {
  const series = [report('2031-03-01', 25), report('2031-03-03', 50), report('2031-03-05', 100)];
  expect(dots(series)).toEqual([
    [0, 75, 25, true],
    [50, 50, 50, true],
    [100, 0, 100, true],
  ]);
  expect(figureChart(series)).toMatchObject({ first: '2031-03-01', last: '2031-03-05' });
});

it('writes no figure over another, and draws two equal reports of a day once', () => {
  const series = [
    report('2031-03-01', 30),
    report('2031-03-01', 30),
    report('2031-03-01', 33),
    report('2031-03-05', 100),
  ];
  expect(dots(series)).toEqual([
    [0, 70, 30, true],
    [0, 67, 33, false],
    [100, 0, 100, true],
  ]);
});

it.each<[string, FigureSeries]>([
  ['one day', [report('2031-03-01', 30), report('2031-03-01', 40)]],
  ['one day that is known', [report(null, 30), report('2031-03-01', 40)]],
  ['no report', []],
])('is no picture of time for %s', (_, series) => {
  expect(figureChart(series)).toBe(null);
});
