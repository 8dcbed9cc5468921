import { describe, expect, test } from 'vitest';
import { languages } from '../../../languages/registry.ts';
import type { LanguageCode } from '../../../model/language-code.ts';
import type { DateValue } from '../../../model/calendar-date.ts';
import { typeOf } from '../fixtures/reports.ts';
import { dateWords } from './date-words.ts';
import { eventTitle, type Names, type Titled } from './event-title.ts';
import { fill } from './template.ts';

const labels: Record<LanguageCode, Record<string, string>> = {
  en: { ada: 'Ada Lopatina', borys: 'Borys Zhuk', sofia: 'Sofia Stelmakh', kamin: 'Kamin' },
  uk: { ada: 'Ада Лопатіна', borys: 'Борис Жук', sofia: 'Софія Стельмах', kamin: 'Камінь' },
  ru: { ada: 'Ада Лопатина', borys: 'Борис Жук', sofia: 'София Стельмах', kamin: 'Камень' },
};
Object.assign(labels.en, {
  union: 'European Union',
  reserve: 'Federal Reserve',
  airline: 'Harvest Airlines',
});
const cases: Record<string, Record<string, string>> = {
  uk: {
    'ada gen': 'Ади Лопатіної',
    'borys gen': 'Бориса Жука',
    'borys ins': 'Борисом Жуком',
    'sofia ins': 'Софією Стельмах',
  },
  ru: { 'ada gen': 'Ады Лопатиной', 'borys ins': 'Борисом Жуком', 'sofia ins': 'Софией Стельмах' },
};

function namesIn(lang: LanguageCode, declines: boolean): Names {
  return {
    label: (id) => labels[lang][id] ?? id,
    decline: (id, form) => (declines ? (cases[lang]?.[`${id} ${form}`] ?? null) : null),
  };
}

const day = (from: string, to = from): DateValue => {
  return { from, to, precision: from === to ? 'day' : 'interval', basis: 'stated' };
};

const meeting: Titled = {
  type: typeOf('meeting', {
    name: { en: 'Meeting', uk: 'Зустріч', ru: 'Встреча' },
    names: { en: 'Meetings', uk: 'Зустрічі', ru: 'Встречи' },
  }),
  ...{ series: false, place: 'kamin', date: day('2031-03-06') },
  ...{ agents: ['ada'], partners: ['borys'], patients: [] },
};

const match = typeOf('match', {
  shape: 'contest',
  name: { en: 'Match', uk: 'Матч', ru: 'Матч' },
});
const signing = typeOf('signing', {
  shape: 'deed',
  name: { en: 'Signing', uk: 'Підписання', ru: 'Подписание' },
});

function title(event: Titled, lang: LanguageCode, declines = false): string {
  return eventTitle(event, lang, languages[lang].titles, namesIn(lang, declines));
}

describe('titles', () => {
  test.each<[string, Titled, LanguageCode, boolean, string]>([
    [
      'both sides',
      meeting,
      'en',
      false,
      'Meeting of Ada Lopatina with Borys Zhuk, Kamin, 6 March 2031',
    ],
    [
      'without declension: names as they are',
      meeting,
      'uk',
      false,
      'Зустріч: Ада Лопатіна і Борис Жук — Камінь, 6 березня 2031 року',
    ],
    [
      'with declension',
      meeting,
      'uk',
      true,
      'Зустріч Ади Лопатіної з Борисом Жуком, Камінь, 6 березня 2031 року',
    ],
    [
      'with declension, in Russian',
      meeting,
      'ru',
      true,
      'Встреча Ады Лопатиной с Борисом Жуком, Камень, 6 марта 2031 года',
    ],
    [
      'the preposition before a name that begins with a hiss',
      { ...meeting, partners: ['sofia'] },
      'uk',
      true,
      'Зустріч Ади Лопатіної із Софією Стельмах, Камінь, 6 березня 2031 року',
    ],
    [
      'a name that cannot be declined leaves all as they are',
      { ...meeting, partners: ['kamin'] },
      'uk',
      true,
      'Зустріч: Ада Лопатіна і Камінь — Камінь, 6 березня 2031 року',
    ],
    [
      'one side, no place, no date',
      { ...meeting, partners: [], place: null, date: null },
      'en',
      false,
      'Meeting of Ada Lopatina',
    ],
    [
      'a series',
      { ...meeting, series: true, place: null, date: day('2030-01-01', '2030-12-31') },
      'en',
      false,
      'Meetings of Ada Lopatina with Borys Zhuk, 2030',
    ],
    [
      'more names than a title holds',
      { ...meeting, agents: ['ada', 'borys', 'sofia', 'kamin'], partners: [] },
      'ru',
      false,
      'Встреча: Ада Лопатина, Борис Жук, София Стельмах и другие — Камень, 6 марта 2031 года',
    ],
    [
      'a contest of two',
      { ...meeting, type: match },
      'en',
      false,
      'Match: Ada Lopatina v Borys Zhuk, Kamin, 6 March 2031',
    ],
    [
      'a contest of two, in Ukrainian',
      { ...meeting, type: match, place: null },
      'uk',
      true,
      'Матч: Ада Лопатіна — Борис Жук, 6 березня 2031 року',
    ],
    [
      'what somebody does to a thing stands with its doer',
      { ...meeting, type: signing, agents: ['borys'], partners: [], place: null },
      'uk',
      true,
      'Підписання Борисом Жуком, 6 березня 2031 року',
    ],
    [
      'an article before a name that needs one',
      { ...meeting, agents: ['union'], partners: ['reserve'], place: null, date: null },
      'en',
      false,
      'Meeting of the European Union with the Federal Reserve',
    ],
    [
      'no article before a company or a person',
      { ...meeting, agents: ['airline'], partners: ['ada'], place: null, date: null },
      'en',
      false,
      'Meeting of Harvest Airlines with Ada Lopatina',
    ],
    [
      'nobody named',
      {
        ...meeting,
        agents: [],
        partners: [],
        type: typeOf('fire', {
          shape: 'occurrence',
          name: { en: 'Fire', uk: 'Пожежа', ru: 'Пожар' },
        }),
      },
      'uk',
      true,
      'Пожежа, Камінь, 6 березня 2031 року',
    ],
  ])('%s', (_, event, lang, declines, expected) => {
    expect(title(event, lang, declines)).toBe(expected);
  });

  test('every shape has a title in every language', () => {
    for (const { titles } of Object.values(languages)) {
      for (const pattern of [...Object.values(titles.patterns), ...Object.values(titles.plain)]) {
        expect(fill(pattern, (slot) => (slot === 'name' ? 'X' : ''))).toBe('X');
      }
      expect(titles.months).toHaveLength(12);
      expect(titles.monthNames).toHaveLength(12);
    }
  });
});

describe('the word for "with" before a name', () => {
  test.each([
    ['uk', 'Володимиром', 'з'],
    ['uk', 'Владиславом', 'з'],
    ['uk', 'Кирилом', 'з'],
    ['uk', 'Стівом', 'зі'],
    ['uk', 'Світланою', 'зі'],
    ['uk', 'Львовом', 'зі'],
    ['uk', 'США', 'зі'],
    ['uk', 'Софією', 'із'],
    ['uk', 'Жаком', 'із'],
    ['ru', 'Владимиром', 'с'],
    ['ru', 'Мстиславом', 'с'],
    ['ru', 'Львом', 'со'],
    ['ru', 'Стивом', 'со'],
    ['ru', 'Шмыгалем', 'со'],
    ['ru', 'США', 'с'],
    ['ru', 'Светланой', 'со'],
    ['ru', 'Жаком', 'с'],
    ['en', 'Steve', 'with'],
  ] as const)('%s %s: %s', (lang, name, word) => {
    const event: Titled = { ...meeting, partners: ['x'], place: null, date: null };
    const names: Names = { label: (id) => (id === 'x' ? name : id), decline: (id) => id };
    expect(eventTitle(event, lang, languages[lang].titles, names)).toContain(` ${word} `);
  });
});

describe('dates in titles', () => {
  const { en, uk, ru } = languages;
  test.each([
    [day('2031-03-06'), '6 March 2031', '6 березня 2031 року', '6 марта 2031 года'],
    [day('2028-02-01', '2028-02-29'), 'February 2028', 'лютий 2028 року', 'февраль 2028 года'],
    [day('2031-01-01', '2031-12-31'), '2031', '2031 рік', '2031 год'],
    [
      day('2031-03-30', '2031-03-31'),
      '30–31 March 2031',
      '30–31 березня 2031 року',
      '30–31 марта 2031 года',
    ],
    [
      day('2031-03-30', '2031-04-02'),
      '30 March 2031 to 2 April 2031',
      '30 березня 2031 року — 2 квітня 2031 року',
      '30 марта 2031 года — 2 апреля 2031 года',
    ],
    [
      { ...day('2031-03-31'), from: null },
      'by 31 March 2031',
      'до 31 березня 2031 року',
      'до 31 марта 2031 года',
    ],
    [{ ...day('2031-03-31'), to: null }, '', '', ''],
    [null, '', '', ''],
  ])('%o', (date, ...expected) => {
    expect([en, uk, ru].map(({ titles }) => dateWords(date, titles))).toEqual(expected);
  });
});
