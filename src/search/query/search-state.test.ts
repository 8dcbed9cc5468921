import { describe, expect, it } from 'vitest';
import { addressOf, asksFor, stateOf } from './search-state.ts';
import { isWithin, timeRange } from './time-range.ts';

describe('what a reader asks for', () => {
  it.each([
    ['?q=%D0%B7%D1%83%D1%81%D1%82%D1%80%D1%96%D1%87', 'зустріч'],
    ['?q=two++words', 'two words'],
    ['?q=+', ''],
    ['?p=1', ''],
    ['', ''],
  ])('is read from the address: %s', (search, query) => {
    expect(stateOf(search).query).toBe(query);
  });

  it('reads back what was written', () => {
    const state = { ...stateOf(''), query: 'a & b = “c” #1', kind: 'event', from: '2026-01-14' };
    expect(stateOf(addressOf(state))).toEqual(state);
    expect(addressOf(stateOf(''))).toBe('');
  });

  it('is something unless it is an order alone', () => {
    expect(asksFor(stateOf('?sort=date'))).toBe(false);
    expect(asksFor(stateOf('?lang=uk'))).toBe(true);
  });
});

describe('a range of days', () => {
  const known = {
    years: ['2024', '2025', '2026'],
    months: ['2024-05', '2025-12', '2026-01', '2026-02'],
  };

  it.each([
    ['2026-01-14', '2026-01-20', [], ['2026-01']],
    ['2025-12-31', '2026-01-01', [], ['2025-12', '2026-01']],
    ['2025-01-01', '2026-01-31', ['2025'], ['2026-01']],
    ['', '2025-12-31', ['2024', '2025'], []],
    ['2026-02-10', '', [], ['2026-02']],
    ['2030-01-01', '2030-02-01', [], []],
  ])('from %s to %s: years %j, months %j', (from, to, years, months) => {
    expect(timeRange(from, to, known)).toEqual({ years, months });
  });

  it.each([
    ['2026-01-14', '2026-01-14', '2026-01-14', true],
    ['2026-01', '2026-01-14', '', true],
    ['2026-01-13', '2026-01-14', '', false],
    ['2026-01-15', '', '2026-01-14', false],
    ['', '2026-01-14', '', false],
  ])('has %s in %s to %s: %s', (date, from, to, within) => {
    expect(isWithin(date, from, to)).toBe(within);
  });
});
