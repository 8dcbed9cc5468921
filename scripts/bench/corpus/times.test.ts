import { expect, it } from 'vitest';
import { calendarWords } from './calendar-words.ts';
import { timeText } from './times.ts';

const thursday = { day: '2026-01-22', time: 0 };

it.each([
  ['uk', 'day', '22 січня'],
  ['uk', 'fullday', '22 січня 2026 року'],
  ['uk', 'weekday', 'у четвер'],
  ['ru', 'fullday', '22 января 2026 года'],
  ['ru', 'month', 'январе'],
  ['en', 'day', 'January 22'],
  ['en', 'fullday', 'January 22, 2026'],
  ['en', 'deadline', 'by the end of the month'],
  ['en', 'year', '2025'],
  ['en', 'who', null],
] as const)('%s: %s is %s', (language, gap, text) => {
  expect(timeText(language, gap, thursday)).toBe(text);
});

it('has as many times in every language', () => {
  const lengths = Object.values(calendarWords).map((words) =>
    [
      words.ofMonth,
      words.inMonth,
      words.onWeekday,
      words.deadlines,
      words.past,
      words.quarters,
    ].map((list) => list.length),
  );
  expect(lengths).toEqual([
    [12, 12, 7, 8, 8, 4],
    [12, 12, 7, 8, 8, 4],
    [12, 12, 7, 8, 8, 4],
  ]);
});
