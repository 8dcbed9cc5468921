import { describe, expect, it } from 'vitest';
import { about, moneyText, percentText, pluralForm, wholeNumber } from './figure-words.ts';

describe('figures in words', () => {
  it.each([
    ['uk', 1, 0],
    ['uk', 3, 1],
    ['uk', 11, 2],
    ['ru', 121, 0],
    ['ru', 112, 2],
    ['ru', 40, 2],
    ['en', 1, 0],
    ['en', 21, 1],
  ] as const)('%s: form of %d', (language, value, form) => {
    expect(pluralForm(language, value)).toBe(form);
  });

  it.each([
    ['uk', 12_000, '12 000'],
    ['ru', 90_007, '90\u00A0007'],
    ['en', 12_345, '12,345'],
    ['en', 1999, '1999'],
  ] as const)('%s: %d', (language, value, text) => {
    expect(wholeNumber(language, value)).toBe(text);
  });

  it.each([
    ['uk', '2,4 млрд доларів', '11,5%'],
    ['ru', '2,4 млрд долларов', '11,5%'],
    ['en', '$2.4 billion', '11.5%'],
  ] as const)('%s: money and percentages', (language, money, percent) => {
    expect(moneyText(language, { amount: 2.4, scale: 2, currency: 0 })).toBe(money);
    expect(percentText(language, 115, false)).toBe(percent);
  });

  it('spells things out', () => {
    expect(moneyText('en', { amount: 40, scale: 1, currency: 2 })).toBe('40 million hryvnias');
    expect(percentText('ru', 20, true)).toBe('2 процента');
    expect(about('uk', 5)).toBe('близько');
  });
});
