import { expect, it } from 'vitest';
import { printedFigure } from './printed-figure.ts';

it.each([
  ['5 hour', { approx: '=', value: 5, max: null, unit: 'hour' }],
  ['<~5 hour', { approx: '<~', value: 5, max: null, unit: 'hour' }],
  ['>=2.5-3 percentage-point', { approx: '>=', value: 2.5, max: 3, unit: 'percentage-point' }],
  ['800000000000 USD', { approx: '=', value: 800_000_000_000, max: null, unit: 'USD' }],
])('%s', (text, figure) => {
  expect(printedFigure(text)).toEqual(figure);
});

it.each(['', 'five hour', '5', '5hour', '2026-01-14', '<<5 hour', '5 hours of talks'])(
  'not %j',
  (text) => {
    expect(printedFigure(text)).toBeNull();
  },
);
