import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../model/calendar-date.ts';
import { dateName, namedMentions, quantityName } from './mention-name.ts';

const date: DateMention = {
  ...{ start: 75, end: 92, from: '2031-03-06', to: '2031-03-06' },
  precision: 'day',
  basis: 'inferred',
};
const quantity = {
  ...{ start: 90, end: 99, value: 12, max: null },
  ...{ unit: 'hour', approx: '=' as const, counted: null },
};

describe('names of mentions', () => {
  it.each([
    [date, '2031-03-06@75'],
    [{ ...date, to: '2031-03-09' }, '2031-03-06/2031-03-09@75'],
    [{ ...date, from: null }, '../2031-03-06@75'],
    [{ ...date, from: null, to: null }, '../..@75'],
  ])('%j', (given, name) => {
    expect(dateName(given)).toBe(name);
  });

  it.each([
    [quantity, '12 hour@90'],
    [{ ...quantity, max: 15, approx: '~' as const }, '~12..15 hour@90'],
    [{ ...quantity, value: 0.5, approx: '<=' as const }, '<=0.5 hour@90'],
  ])('%j', (given, name) => {
    expect(quantityName(given)).toBe(name);
  });
});

describe('namedMentions', () => {
  const mentions = namedMentions([date], dateName);

  it('shortens a mention that the article has, and no other', () => {
    const other: DateMention = { ...date, basis: 'stated' };
    expect(mentions.shorten({ ...date })).toBe('2031-03-06@75');
    expect(mentions.shorten(other)).toBe(other);
    expect(mentions.expand('2031-03-06@75')).toEqual(date);
    expect(mentions.expand(other)).toBe(other);
  });

  it('says so when the article has none of that name', () => {
    expect(() => mentions.expand('2031-03-07@75')).toThrow('no date or quantity 2031-03-07@75');
  });
});
