import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
  ['Дощ іде', 20, 'Дощ іде'],
  ['Дощ іде, і вітер дме', 9, 'Дощ іде…'],
  ['Дощ  іде\nй іде', 30, 'Дощ іде й іде'],
  ['Найдовшеслово', 6, 'Найдов…'],
  ['', 5, ''],
])('%j in %i', (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected);
});
