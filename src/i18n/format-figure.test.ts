import { expect, it } from 'vitest';
import { formatFigure } from './format-figure.ts';
import { messagesFor } from './messages.ts';

it.each([
  [{ approx: '=', value: 5, max: null, unit: 'hour' }, '5 h', '5 год', '5 ч'],
  [
    { approx: '>', value: 12, max: null, unit: 'hour' },
    'more than 12 h',
    'понад 12 год',
    'более 12 ч',
  ],
  [
    { approx: '<~', value: 90, max: null, unit: 'percent' },
    'almost 90%',
    'майже 90 %',
    'почти 90 %',
  ],
  [{ approx: '=', value: 2.5, max: null, unit: 'hour' }, '2.5 h', '2,5 год', '2,5 ч'],
  [
    { approx: '~', value: 2, max: 3, unit: 'week' },
    'about 2–3 weeks',
    'близько 2–3 тиж.',
    'около 2–3 нед.',
  ],
  [
    { approx: '=', value: 300_000_000_000, max: null, unit: 'USD' },
    '300\u00A0000\u00A0000\u00A0000 USD',
    '300\u00A0000\u00A0000\u00A0000 USD',
    '300\u00A0000\u00A0000\u00A0000 USD',
  ],
  [{ approx: '=', value: 1250.5, max: null, unit: 'count' }, '1250.5', '1250,5', '1250,5'],
] as const)('%j', (figure, en, uk, ru) => {
  expect(formatFigure(figure, messagesFor('en').figures)).toBe(en);
  expect(formatFigure(figure, messagesFor('uk').figures)).toBe(uk);
  expect(formatFigure(figure, messagesFor('ru').figures)).toBe(ru);
});
