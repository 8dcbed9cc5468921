import { expect, test } from 'vitest';
import { claim } from '../events/fixtures/reports.ts';
import { bestWording } from './best-wording.ts';

const hedge = { start: 0, end: 1 };

test('the best attributed wording speaks for a group', () => {
  const named = claim('b-c1', { speaker: 'ada-lopukh' });
  expect(bestWording([claim('a-c1'), named]).id).toBe('b-c1');
});

test('of equally attributed ones the most hedged', () => {
  const hedged = claim('b-c1', { speaker: 'ada-lopukh', hedges: [hedge] });
  expect(bestWording([claim('a-c1', { speaker: 'ada-lopukh' }), hedged]).id).toBe('b-c1');
});

test('a hedge does not make up for a missing speaker', () => {
  const hedged = claim('a-c1', { hedges: [hedge] });
  expect(bestWording([hedged, claim('b-c1', { speaker: 'ada-lopukh' })]).id).toBe('b-c1');
});

test('else the earliest', () => {
  const later = claim('a-c2', { start: 5, end: 9 });
  expect(bestWording([claim('b-c1'), later, claim('a-c1')]).id).toBe('a-c1');
});
