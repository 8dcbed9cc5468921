import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ["П'ЯТЬ", 'п’ять'],
  ['інтервʼю', 'інтерв’ю'],
  ['Прем`єр', 'прем’єр'],
  ['зв\u00ADязок', 'звязок'],
  ['И\u0306осип', 'йосип'],
  ['ґ', 'ґ'],
  ['Ещё', 'ещё'],
  ['U.S.', 'u.s.'],
  ['\uFEFF', ''],
])('fold %j is %j', (word, expected) => {
  expect(fold(word)).toBe(expected);
});

it('keeps ґ and г, ё and е apart', () => {
  expect(fold('Ґонта')).not.toBe(fold('Гонта'));
  expect(fold('Все')).not.toBe(fold('Всё'));
});
