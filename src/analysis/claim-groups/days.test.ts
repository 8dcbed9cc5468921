import { expect, it } from 'vitest';
import { daysOf, gap, isoOf, overlap, publicationDays, width } from './days.ts';

it.each([
  ['2026-01-14', '2026-01-14', '2026-01-14'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
])('publication %s leaves open %s to %s', (published, from, to) => {
  const days = publicationDays(published);
  expect([isoOf(days?.from ?? NaN), isoOf(days?.to ?? NaN)]).toEqual([from, to]);
});

it.each([
  ['a vague date', null, null],
  ['an end before the beginning', '2026-02-03', '2026-02-01'],
])('%s has no days', (_why, from, to) => {
  expect(daysOf({ from, to }, 0)).toBeNull();
});

it('knows no day of publication from nothing', () => {
  expect(publicationDays(null)).toBeNull();
});

it('measures', () => {
  const [early, late] = [publicationDays('2026-01-14'), publicationDays('2026-01-21')];
  const month = publicationDays('2026-01');
  if (early === null || late === null || month === null) throw new Error('days expected');
  expect([overlap(early, late), overlap(early, month)]).toEqual([false, true]);
  expect([gap(early, late), gap(late, early), gap(early, month)]).toEqual([7, 7, 0]);
  expect([width(early), width(month)]).toEqual([1, 31]);
});

it('opens a deadline at publication and an open end at infinity', () => {
  const deadline = daysOf({ from: null, to: '2026-01-31' }, 20_467);
  expect([deadline?.from, deadline?.deadline]).toEqual([20_467, true]);
  expect(isoOf(daysOf({ from: '2026-01-14', to: null }, 0)?.to ?? 0)).toBeNull();
});
