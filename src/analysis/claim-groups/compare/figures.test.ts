import { expect, it } from 'vitest';
import { quantityOf, type FigureDraft } from '../fixtures/corpus-claim.ts';
import { figurePairs } from './figure-pairs.ts';
import { figureOf, fitOf, isSpecific, type Figure } from './figures.ts';

function figure(draft: FigureDraft, grows = false): Figure {
  const counted = draft[3];
  return figureOf(quantityOf(draft), counted === undefined ? [] : [counted], { grows });
}

it.each<[a: FigureDraft, b: FigureDraft, fit: string]>([
  [[5, 'hour'], [5, 'hour'], 'equal'],
  [[5, 'hour', '<~'], [5, 'hour', '~'], 'compatible'],
  [[2, 'week'], [14, 'day'], 'equal'],
  [[3, 'hour'], [12, 'hour', '>'], 'different'],
  [[300e9, 'USD', '~'], [800e9, 'USD'], 'different'],
  [[2400, 'count'], [2387, 'count'], 'compatible'],
  [[2387, 'count'], [2391, 'count'], 'different'],
  [[100, 'count'], [140, 'count'], 'different'],
  [[700, 'count', '>'], [800, 'count', '~'], 'different'],
  [[200, 'count', '>'], [205, 'count'], 'compatible'],
  [[158, 'count', '>='], [158, 'count'], 'compatible'],
  [[200, 'kilometer'], [125, 'mile'], 'compatible'],
  [[200, 'kilometer'], [300, 'kilometer'], 'different'],
  [[5, 'hour'], [5, 'percent'], 'incomparable'],
  [[12, 'count', '=', 'victim'], [12, 'count', '=', 'house'], 'incomparable'],
  [[12, 'count', '=', 'victim'], [15, 'count', '=', 'house'], 'incomparable'],
  [[20000, 'count', '=', 'customer'], [20000, 'count', '=', 'household'], 'equal'],
  [[12, 'count'], [15, 'count', '=', 'victim'], 'different'],
])('%j and %j are %s', (a, b, fit) => {
  expect(fitOf(figure(a), figure(b))).toBe(fit);
  expect(fitOf(figure(b), figure(a))).toBe(fit);
});

it.each<[a: FigureDraft, b: FigureDraft, fit: string]>([
  [[82, 'count', '>='], [84, 'count'], 'different'],
  [[82, 'count', '>='], [82, 'count'], 'compatible'],
  [[80, 'count', '~'], [84, 'count'], 'compatible'],
  [[53000, 'count', '>'], [53537, 'count'], 'compatible'],
])('of victims %j and %j are %s', (a, b, fit) => {
  expect(fitOf(figure(a, true), figure(b, true))).toBe(fit);
  expect(fitOf(figure(b, true), figure(a, true))).toBe(fit);
});

it.each<[value: number, specific: boolean]>([
  [4800, true],
  [8.5, true],
  [23.28, true],
  [50.2, true],
  [68, true],
  [12, false],
  [300, false],
  [5000, false],
  [6, false],
])('%d is specific: %s', (value, specific) => {
  expect(isSpecific(figure([value, 'count']))).toBe(specific);
});

it('pairs the figures that fit best, each once', () => {
  const a = [figure([12, 'count']), figure([40, 'count'])];
  const b = [figure([40, 'count']), figure([15, 'count'])];
  const pairs = figurePairs(a, b).map(({ a: own, b: other, fit }) => [own.low, other.low, fit]);
  expect(pairs).toEqual([
    [40, 40, 'equal'],
    [12, 15, 'different'],
  ]);
});
