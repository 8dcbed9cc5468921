import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '../../model/calendar-date.ts';
import { messagesFor } from '../messages.ts';
import { formatDate } from './format-date.ts';
import { formatPublished } from './format-day.ts';

const words = {
  en: messagesFor('en').dates,
  uk: messagesFor('uk').dates,
  ru: messagesFor('ru').dates,
};

type Row = [
  from: string | null,
  to: string | null,
  DatePrecision,
  en: string,
  uk: string,
  ru: string,
];

const rows: Row[] = [
  [
    '2026-01-22',
    '2026-01-22',
    'day',
    '22 January 2026',
    '22 січня 2026 року',
    '22 января 2026 года',
  ],
  [
    '2026-01-12',
    '2026-01-15',
    'interval',
    '12–15 January 2026',
    '12–15 січня 2026 року',
    '12–15 января 2026 года',
  ],
  [
    '2026-01-28',
    '2026-02-02',
    'week',
    '28 January – 2 February 2026',
    '28 січня – 2 лютого 2026 року',
    '28 января – 2 февраля 2026 года',
  ],
  [
    '2025-12-30',
    '2026-01-02',
    'interval',
    '30 December 2025 – 2 January 2026',
    '30 грудня 2025 року – 2 січня 2026 року',
    '30 декабря 2025 года – 2 января 2026 года',
  ],
  ['2028-02-01', '2028-02-29', 'month', 'February 2028', 'лютий 2028 року', 'февраль 2028 года'],
  [
    '2026-02-01',
    '2026-02-27',
    'interval',
    '1–27 February 2026',
    '1–27 лютого 2026 року',
    '1–27 февраля 2026 года',
  ],
  [
    '2026-01-01',
    '2026-03-31',
    'quarter',
    'January – March 2026',
    'січень – березень 2026 року',
    'январь – март 2026 года',
  ],
  [
    '2025-12-01',
    '2026-02-28',
    'season',
    'December 2025 – February 2026',
    'грудень 2025 року – лютий 2026 року',
    'декабрь 2025 года – февраль 2026 года',
  ],
  ['2025-01-01', '2025-12-31', 'year', '2025', '2025 рік', '2025 год'],
  ['2024-01-01', '2025-12-31', 'interval', '2024–2025', '2024–2025', '2024–2025'],
  ['1990-01-01', '1999-12-31', 'decade', '1990s', '1990-ті роки', '1990-е годы'],
  [
    null,
    '2026-01-31',
    'deadline',
    'by 31 January 2026',
    'не пізніше: 31 січня 2026 року',
    'не позднее: 31 января 2026 года',
  ],
  [
    '2026-05-01',
    null,
    'interval',
    'from 1 May 2026',
    'не раніше: 1 травня 2026 року',
    'не раньше: 1 мая 2026 года',
  ],
  [
    '2026-01-07',
    '2026-01-14',
    'vague',
    'about 7–14 January 2026',
    'приблизно: 7–14 січня 2026 року',
    'приблизительно: 7–14 января 2026 года',
  ],
  [null, null, 'vague', 'date not known', 'дата невідома', 'дата неизвестна'],
];

describe('formatDate', () => {
  it.each(rows)('%s to %s (%s)', (from, to, precision, en, uk, ru) => {
    const time = { from, to, precision };
    expect(formatDate(time, words.en)).toBe(en);
    expect(formatDate(time, words.uk)).toBe(uk);
    expect(formatDate(time, words.ru)).toBe(ru);
  });

  it('adds the weekday to a single day', () => {
    const day = { from: '2026-01-22', to: '2026-01-22', precision: 'day' as const };
    expect(formatDate(day, words.en, 'full')).toBe('Thursday, 22 January 2026');
    expect(formatDate(day, words.uk, 'full')).toBe('четвер, 22 січня 2026 року');
    expect(formatDate(day, words.ru, 'full')).toBe('четверг, 22 января 2026 года');
  });
});

describe('formatPublished', () => {
  it.each([
    ['2026-01-14', '14 січня 2026 року'],
    ['2026-01', 'січень 2026 року'],
    ['2026', '2026 рік'],
    [null, 'дата невідома'],
  ])('%s', (published, expected) => {
    expect(formatPublished(published, words.uk)).toBe(expected);
  });
});
