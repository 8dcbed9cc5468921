import { describe, expect, it } from 'vitest';
import { addressOf, asksFor, stateOf } from './search-state.ts';

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
