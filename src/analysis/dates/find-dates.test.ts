import { describe, expect, test } from 'vitest';
import { calendar as en } from '../../languages/en/calendar.ts';
import { calendar as ru } from '../../languages/ru/calendar.ts';
import { calendar as uk } from '../../languages/uk/calendar.ts';
import type { SentenceReading } from '../../model/article-reading.ts';
import type { DateMention } from '../../model/calendar-date.ts';
import type { Reading } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { findDates } from './find-dates.ts';
import { compileCalendar } from './scan.ts';

const calendars = { uk: compileCalendar(uk), ru: compileCalendar(ru), en: compileCalendar(en) };

/** Verbs that the tests need; everything else has no reading. */
const verbs: Readonly<Record<string, Reading>> = {
  відбулася: { lemma: 'відбутися', pos: 'VERB', tense: 'past' },
  відбудеться: { lemma: 'відбутися', pos: 'VERB', tense: 'future' },
  сказал: { lemma: 'сказать', pos: 'VERB', tense: 'past' },
  пройдёт: { lemma: 'пройти', pos: 'VERB', tense: 'future' },
  met: { lemma: 'meet', pos: 'VERB', tense: 'past' },
};

function sentencesOf(texts: readonly string[]): SentenceReading[] {
  let at = 0;
  return texts.map((text, paragraph) => {
    const start = at;
    at += text.length + 1;
    const tokens = tokenize(texts.join('\n'), start, start + text.length).map((token) => {
      const verb = verbs[token.fold];
      return { ...token, readings: verb === undefined ? [] : [verb] };
    });
    return { start, end: start + text.length, kind: 'body', paragraph, tokens };
  });
}

/** The dates of a text published on Wednesday 14 January 2026, as `words = from/to precision`. */
function read(
  language: keyof typeof calendars,
  texts: readonly string[],
  published: string | null = '2026-01-14',
): string[] {
  const whole = texts.join('\n');
  return findDates(sentencesOf(texts), published, calendars[language]).map(
    ({ start, end, from, to, precision }: DateMention) =>
      `${whole.slice(start, end)} = ${from ?? '..'}/${to ?? '..'} ${precision}`,
  );
}

describe('absolute dates', () => {
  test.each([
    ['uk', 'Зустріч 13 березня 2025 року.', ['13 березня 2025 року = 2025-03-13/2025-03-13 day']],
    ['uk', 'Уряд ухвалив план 13.03.2025.', ['13.03.2025 = 2025-03-13/2025-03-13 day']],
    ['ru', 'Встреча 9 мая 2025 г. в Туве.', ['9 мая 2025 г. = 2025-05-09/2025-05-09 day']],
    ['en', 'On March 13, 2025, it met.', ['March 13, 2025 = 2025-03-13/2025-03-13 day']],
    ['en', 'On the 13th of March 2025.', ['13th of March 2025 = 2025-03-13/2025-03-13 day']],
    ['ru', 'МИНСК, 27 авг 2025. Дождь.', ['27 авг 2025 = 2025-08-27/2025-08-27 day']],
    [
      'uk',
      'З січня по листопад їх було 5.',
      ['З січня по листопад = 2025-01-01/2025-11-30 interval'],
    ],
    ['uk', 'Київ, 5 верес. 2025 року.', ['5 верес. 2025 року = 2025-09-05/2025-09-05 day']],
    ['en', 'Filed 2025-03-13 at court.', ['2025-03-13 = 2025-03-13/2025-03-13 day']],
    ['uk', 'У серпні 2025 року.', ['серпні 2025 року = 2025-08-01/2025-08-31 month']],
    ['uk', 'Протягом 2025 року.', ['Протягом 2025 року = 2025-01-01/2025-12-31 year']],
    ['ru', 'В 1990-х годах.', ['1990-х годах = 1990-01-01/1999-12-31 decade']],
    ['en', 'It began in 2019 there.', ['in 2019 = 2019-01-01/2019-12-31 year']],
    [
      'uk',
      'У другому кварталі 2025 року.',
      ['другому кварталі 2025 року = 2025-04-01/2025-06-30 quarter'],
    ],
    [
      'ru',
      'В первой половине 2018 года.',
      ['первой половине 2018 года = 2018-01-01/2018-06-30 interval'],
    ],
    [
      'uk',
      'У другій половині травня 2025 року.',
      ['другій половині травня 2025 року = 2025-05-16/2025-05-31 interval'],
    ],
    [
      'en',
      'The first half of May 2025.',
      ['first half of May 2025 = 2025-05-01/2025-05-15 interval'],
    ],
    [
      'uk',
      'Діти 2015, 2016 та 2017 років народження.',
      [
        '2015 = 2015-01-01/2015-12-31 year',
        '2016 = 2016-01-01/2016-12-31 year',
        '2017 років = 2017-01-01/2017-12-31 year',
      ],
    ],
    ['ru', 'Продали 2015 и 2016 коробок.', []],
    [
      'uk',
      'Ночі 9 та 10 лютого 2025 року.',
      ['9 та 10 лютого 2025 року = 2025-02-09/2025-02-10 interval'],
    ],
    [
      'ru',
      'Матчи 5, 7 и 9 мая 2025 года.',
      [
        '5 = 2025-05-05/2025-05-05 day',
        '7 = 2025-05-07/2025-05-07 day',
        '9 мая 2025 года = 2025-05-09/2025-05-09 day',
      ],
    ],
    ['uk', 'У вікні 9 та 10 людей.', []],
    ['uk', 'Закон від 12 вересня 2017 року.', ['12 вересня 2017 року = 2017-09-12/2017-09-12 day']],
    [
      'uk',
      'Дати від 12 вересня до 3 жовтня 2017 року.',
      ['від 12 вересня до 3 жовтня 2017 року = 2017-09-12/2017-10-03 interval'],
    ],
    ['en', 'On Oct. 23, 2011, it met.', ['Oct. 23, 2011 = 2011-10-23/2011-10-23 day']],
    ['en', 'It said: "The law takes effect in June."', ['June = 2026-06-01/2026-06-30 month']],
    ['en', 'It ran from 1993 to 1999.', ['from 1993 to 1999 = 1993-01-01/1999-12-31 interval']],
    ['en', 'They sold from 1993 boxes.', []],
    ['uk', 'У 2022–2024 роках.', ['2022–2024 роках = 2022-01-01/2024-12-31 interval']],
    [
      'ru',
      'С 12 по 15 января 2026 года.',
      ['С 12 по 15 января 2026 года = 2026-01-12/2026-01-15 interval'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(language, [text])).toEqual(expected);
  });
});

describe('dates relative to publication', () => {
  test.each([
    ['uk', 'Це було вчора.', ['вчора = 2026-01-13/2026-01-13 day']],
    ['ru', 'Накануне они говорили.', ['Накануне = 2026-01-13/2026-01-13 day']],
    ['ru', 'в четверг на этой неделе', ['четверг на этой неделе = 2026-01-15/2026-01-15 day']],
    [
      'ru',
      'встреча пройдёт вечером в среду',
      ['вечером в среду = 2026-01-14/2026-01-14 part-of-day'],
    ],
    ['ru', 'Об этом он сказал в пятницу.', ['пятницу = 2026-01-09/2026-01-09 day']],
    ['uk', 'Зустріч відбудеться у вівторок.', ['вівторок = 2026-01-20/2026-01-20 day']],
    ['uk', 'минулої п’ятниці', ['минулої п’ятниці = 2026-01-09/2026-01-09 day']],
    [
      'uk',
      'у вівторок наступного тижня',
      ['вівторок наступного тижня = 2026-01-20/2026-01-20 day'],
    ],
    ['uk', 'минулого року', ['минулого року = 2025-01-01/2025-12-31 year']],
    ['uk', 'Торік було тихо.', ['Торік = 2025-01-01/2025-12-31 year']],
    ['uk', 'зустріч відбудеться цього місяця', ['цього місяця = 2026-01-14/2026-01-31 month']],
    ['uk', 'зустріч відбулася цього місяця', ['цього місяця = 2026-01-01/2026-01-14 month']],
    ['uk', 'на початку цього місяця', ['на початку цього місяця = 2026-01-01/2026-01-10 interval']],
    ['uk', 'пізніше цього місяця', ['пізніше цього місяця = 2026-01-15/2026-01-31 interval']],
    ['uk', 'На початку 2026 року', ['На початку 2026 року = 2026-01-01/2026-01-14 interval']],
    ['uk', 'на початку 2025 року', ['на початку 2025 року = 2025-01-01/2025-03-31 interval']],
    ['ru', 'За последние недели', ['За последние недели = 2025-12-17/2026-01-14 interval']],
    ['uk', 'за останні два місяці', ['за останні два місяці = 2025-11-14/2026-01-14 interval']],
    ['uk', 'через три дні', ['через три дні = 2026-01-17/2026-01-17 day']],
    ['en', 'They met three days ago.', ['three days ago = 2026-01-11/2026-01-11 day']],
    ['en', 'It opens next week.', ['next week = 2026-01-19/2026-01-25 week']],
    ['uk', 'Осіння серія візитів', ['Осіння = 2025-09-01/2025-11-30 season']],
    ['uk', 'Зустріч відбулася у грудні.', ['грудні = 2025-12-01/2025-12-31 month']],
    ['uk', 'Зустріч відбудеться у грудні.', ['грудні = 2026-12-01/2026-12-31 month']],
    ['en', 'It fell last April.', ['last April = 2025-04-01/2025-04-30 month']],
    ['en', 'It opens next March.', ['next March = 2026-03-01/2026-03-31 month']],
    ['uk', 'Цієї ночі було тихо.', ['Цієї ночі = 2026-01-14/2026-01-14 part-of-day']],
    ['ru', 'Прошлой ночью было тихо.', ['Прошлой ночью = 2026-01-13/2026-01-13 part-of-day']],
    ['ru', 'через месяц после этого', []],
    ['ru', 'против 9 процентов месяцем ранее', []],
    ['ru', 'с январских пяти процентов', ['январских = 2026-01-01/2026-01-31 month']],
    [
      'ru',
      'во второй половине месяца',
      ['второй половине месяца = 2026-01-16/2026-01-31 interval'],
    ],
    ['en', 'over the past decade', ['over the past decade = 2016-01-14/2026-01-14 interval']],
    ['ru', 'Он сказал о саммите 20 января.', ['20 января = 2026-01-20/2026-01-20 day']],
    ['ru', 'Он сказал о саммите 20 июля.', ['20 июля = 2025-07-20/2025-07-20 day']],
    ['uk', 'найближчим часом', ['найближчим часом = 2026-01-14/.. vague']],
    ['en', 'Earlier Tuesday they met.', ['Tuesday = 2026-01-13/2026-01-13 day']],
    ['en', 'Earlier they met.', ['Earlier = ../2026-01-14 vague']],
    [
      'uk',
      'Про це в п’ятницю, 9 січня, сказали.',
      ['п’ятницю, 9 січня = 2026-01-09/2026-01-09 day'],
    ],
    ['en', 'It opens in two weeks.', ['in two weeks = 2026-01-26/2026-02-01 week']],
    ['en', 'Sales rose from a year earlier.', ['a year earlier = 2025-01-01/2025-12-31 year']],
    ['en', 'They met in two days, a record.', []],
    ['en', 'The worst quake in three decades.', []],
    ['en', 'The biggest deal in five years.', []],
    ['uk', 'через рік зустріч відбудеться', ['через рік = 2027-01-01/2027-12-31 year']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(language, [text])).toEqual(expected);
  });

  test('needs a publication day', () => {
    expect(read('uk', ['Це було вчора, у вівторок, минулого року.'], '2026-01')).toEqual([]);
    expect(read('uk', ['6 серпня це було.'], null)).toEqual([]);
  });
});

describe('deadlines and beginnings', () => {
  test.each([
    ['uk', 'до кінця січня', ['до кінця січня = ../2026-01-31 deadline']],
    ['uk', 'до кінця цього місяця', ['до кінця цього місяця = ../2026-01-31 deadline']],
    ['ru', 'к концу 2027 года', ['к концу 2027 года = ../2027-12-31 deadline']],
    ['en', 'by Friday', ['by Friday = ../2026-01-16 deadline']],
    ['en', 'by the end of January', ['by the end of January = ../2026-01-31 deadline']],
    ['uk', 'з 2014 року', ['з 2014 року = 2014-01-01/.. interval']],
    [
      'uk',
      'з 2014 року до 2030 року',
      ['з 2014 року до 2030 року = 2014-01-01/2030-12-31 interval'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(language, [text])).toEqual(expected);
  });
});

describe('the year of the discourse', () => {
  test('a day takes the year of its month in the sentence before', () => {
    expect(read('uk', ['У серпні 2025 року тиск посилився.', '6 серпня він прибув.'])[1]).toBe(
      '6 серпня = 2025-08-06/2025-08-06 day',
    );
  });

  test('a day takes the year that its sentence states', () => {
    expect(read('uk', ['Останній раунд у 2024 році відбувся 2 грудня.'])[1]).toBe(
      '2 грудня = 2024-12-02/2024-12-02 day',
    );
  });

  test.each([
    ['uk', 'У понеділок, 12 січня, він відповів за вибори 2007 року.', '2026-01-12'],
    ['ru', '12 января его осудили за выборы 2007 года.', '2026-01-12'],
    ['uk', 'У 2007 році 12 січня його осудили.', '2007-01-12'],
    ['ru', '2 января его осудили за выборы 2007 года.', '2007-01-02'],
  ] as const)('a day of the news itself is of this year: %s %s', (language, text, day) => {
    expect(read(language, [text]).join()).toContain(`= ${day}/${day} day`);
  });

  test('a month far before the one that was told is of the next year', () => {
    expect(read('ru', ['В декабре 2023 года внесли.', 'В начале января приняли.'])[1]).toBe(
      'В начале января = 2024-01-01/2024-01-10 interval',
    );
    expect(read('ru', ['В декабре 2023 года внесли.', 'В августе приняли.'])[1]).toBe(
      'августе = 2023-08-01/2023-08-31 month',
    );
  });

  test('nobody takes a year of birth', () => {
    expect(read('ru', ['Женщина 1975 года рождения.', '7 января она пропала.'])[1]).toBe(
      '7 января = 2026-01-07/2026-01-07 day',
    );
  });

  test('alone it takes the nearest year', () => {
    expect(read('ru', ['6 января они встретились.'])).toEqual([
      '6 января = 2026-01-06/2026-01-06 day',
    ]);
  });
});

describe('what is no date', () => {
  test.each([
    ['uk', 'у 20-пунктному плані'],
    ['ru', 'Мая Санду приехала в Кишинёв.'],
    ['uk', 'депутат Середа не прийшов'],
    ['en', 'The king may travel and march on.'],
    ['uk', '2400 мирних жителів загинули'],
    ['uk', '31 червня 2025 року'],
    ['uk', '45.13.2025'],
    ['en', 'on 03/04/2025'],
    ['uk', 'зустріч тривала п’ять годин'],
    ['uk', 'у 90-х метрах від дороги'],
    ['en', 'In the first half they scored twice.'],
    ['ru', 'за первый квартал 2026 финансового года'],
    ['uk', 'за підсумками другого кварталу 2026 фінансового року'],
    ['en', 'revenue in the second quarter of fiscal 2026'],
    ['en', 'The fire was reported shortly after 5 a.m. there.'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(language, [text]).filter((found) => !found.includes('2025 року ='))).toEqual([]);
  });
});

test('a very long sentence takes linear time', () => {
  const text = 'до кінця '.repeat(20_000);
  expect(read('uk', [text]).length).toBeLessThanOrEqual(20_000);
});
