import { describe, expect, test } from 'vitest';
import { check, eventsOf, told } from '../fixtures/check-events.ts';

describe('who takes part', () => {
  check([
    [
      'subject and "with"',
      'en',
      ['{Ada Lopukh|ada-lopukh} met with {Borys Hrim|borys-hrim} [on Tuesday|2031-03-04].'],
      ['meeting 2031-03-04 ada-lopukh + borys-hrim: past'],
    ],
    [
      'the object of "to meet"',
      'en',
      ['{Ada Lopukh|ada-lopukh} met {Borys Hrim|borys-hrim} [on Tuesday|2031-03-04].'],
      ['meeting 2031-03-04 ada-lopukh + borys-hrim: past'],
    ],
    [
      'both sides of "between"',
      'en',
      [
        'Talks between {Ada Lopukh|ada-lopukh} and {Borys Hrim|borys-hrim} took place [on Tuesday|2031-03-04].',
      ],
      ['talks 2031-03-04 ada-lopukh, borys-hrim: past'],
    ],
    [
      'a case instead of a preposition',
      'uk',
      [
        'Зустріч {Ади Лопух|ada-lopukh} з {Борисом Громом|borys-hrim} відбулася [у вівторок|2031-03-04].',
      ],
      ['meeting 2031-03-04 ada-lopukh + borys-hrim: past'],
    ],
    [
      'together with somebody: the same side',
      'ru',
      [
        '{Ада Лопух|ada-lopukh} вместе с {Кларой Вейл|clara-vale} встретилась с {Борисом Громом|borys-hrim} [4 марта|2031-03-04].',
      ],
      ['meeting 2031-03-04 ada-lopukh, clara-vale + borys-hrim: past'],
    ],
    [
      'not whose envoy somebody is',
      'uk',
      [
        'Посланець {Ади Лопух|ada-lopukh} {Борис Грім|borys-hrim} зустрівся з {Денисом Лугом|denys-luh} [4 березня|2031-03-04].',
      ],
      ['meeting 2031-03-04 borys-hrim + denys-luh: past'],
    ],
    [
      'not the country of an office',
      'ru',
      [
        'Президент {Околии|okolia} {Борис Гром|borys-hrim} встретился с {Адой Лопух|ada-lopukh} [4 марта|2031-03-04].',
      ],
      ['meeting 2031-03-04 borys-hrim + ada-lopukh: past'],
    ],
    [
      'not whose envoy somebody is, in English',
      'en',
      [
        "{Ada Lopukh's|ada-lopukh} envoy {Borys Hrim|borys-hrim} met {Denys Luh|denys-luh} [on Tuesday|2031-03-04].",
      ],
      ['meeting 2031-03-04 borys-hrim + denys-luh: past'],
    ],
    [
      'not who only speaks of it',
      'en',
      [
        '{Ada Lopukh|ada-lopukh} commented on the meeting of {Borys Hrim|borys-hrim} with {Denys Luh|denys-luh} in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
      ],
      ['meeting 2031-03-04 @verbohai borys-hrim + denys-luh: past'],
    ],
    [
      'the speaker, where the subject is left out',
      'uk',
      [
        {
          text: '{Ада Лопух|ada-lopukh} <повідомила>, що ::  [у четвер|2031-03-06] зустрінеться з {Борисом Громом|borys-hrim}.',
          speaker: 'ada-lopukh',
          modality: 'planned',
        },
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead'],
    ],
    [
      'the speaker as "we"',
      'en',
      [
        {
          text: 'We will meet {Borys Hrim|borys-hrim} [on Thursday|2031-03-06].',
          speaker: 'ada-lopukh',
          modality: 'planned',
        },
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead'],
    ],
    [
      'who was there, told later',
      'ru',
      [
        '[4 марта|2031-03-04] {Ада Лопух|ada-lopukh} встретилась в {Вербогае|verbohai} с {Борисом Громом|borys-hrim}.',
        'На встрече также присутствовала {Клара Вейл|clara-vale}.',
      ],
      ['meeting 2031-03-04 @verbohai ada-lopukh, clara-vale + borys-hrim: past, past'],
    ],
    [
      'a country for which people without a name come',
      'uk',
      ['[4 березня|2031-03-04] представники {Околії|okolia} зустрілися з {Адою Лопух|ada-lopukh}.'],
      ['meeting 2031-03-04 okolia + ada-lopukh: past'],
    ],
    [
      'whom an arrest befalls, not who arrests',
      'en',
      [
        '{The town council|town-council} said police had arrested {Ada Lopukh|ada-lopukh} in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
      ],
      ['arrest 2031-03-04 @verbohai ada-lopukh: past'],
    ],
    [
      'whom a passive is about',
      'ru',
      ['{Ада Лопух|ada-lopukh} была арестована в {Вербогае|verbohai} [4 марта|2031-03-04].'],
      ['arrest 2031-03-04 @verbohai ada-lopukh: past'],
    ],
  ]);
});

describe('where and when', () => {
  check([
    [
      'the goal of a journey is the place of what it is for',
      'uk',
      [
        {
          text: '{Ада Лопух|ada-lopukh} планує [6 березня|2031-03-06] поїхати до {Вербогаю|verbohai} для зустрічі з {Борисом Громом|borys-hrim}.',
          modality: 'planned',
        },
      ],
      ['meeting 2031-03-06 @verbohai ada-lopukh + borys-hrim: ahead'],
    ],
    [
      'not a nationality, nor the place of another noun',
      'ru',
      [
        '[4 марта|2031-03-04] {Ада Лопух|ada-lopukh} провела переговоры с {Борисом Громом|borys-hrim} о войне в {Околии|okolia}.',
      ],
      ['talks 2031-03-04 ada-lopukh + borys-hrim: past'],
    ],
    [
      'what an attack falls on',
      'uk',
      ['Уночі [4 березня|2031-03-04] невідомі атакували {Вербогай|verbohai} дронами.'],
      ['attack 2031-03-04 @verbohai: past'],
    ],
    [
      'not the date of the speech',
      'en',
      [
        {
          text: '{Ada Lopukh|ada-lopukh} <said> [on Tuesday|2031-03-04] that ::  {Borys Hrim|borys-hrim} and {Denys Luh|denys-luh} would hold talks [on Friday|2031-03-07].',
          speaker: 'ada-lopukh',
          modality: 'planned',
        },
      ],
      ['talks 2031-03-07 borys-hrim, denys-luh: ahead'],
    ],
    [
      'a town rather than its country',
      'en',
      [
        'An earthquake struck {Trylisia|trylisia} [on Tuesday|2031-03-04].',
        'The quake hit near {Verbohai|verbohai}.',
      ],
      ['earthquake 2031-03-04 @verbohai: past, past'],
    ],
    [
      'what is told as done but lies ahead is a plan',
      'en',
      [
        '{Ada Lopukh|ada-lopukh} meets {Borys Hrim|borys-hrim} in {Kamin|kamin} [on Friday|2031-03-07].',
      ],
      ['meeting 2031-03-07 @kamin ada-lopukh + borys-hrim: ahead'],
    ],
  ]);
});

describe('what only says "the meeting"', () => {
  check([
    [
      'is of the event of the passage',
      'uk',
      [told, 'Зустріч тривала дві години.', 'Сторони назвали переговори корисними.'],
      ['meeting 2031-03-04 @verbohai ada-lopukh + borys-hrim: past, past, none'],
    ],
    [
      'is refused if the passage has spoken of two',
      'uk',
      [
        told,
        'Після зустрічі з {Борисом Громом|borys-hrim} {Ада Лопух|ada-lopukh} провела переговори з {Денисом Лугом|denys-luh}.',
        'Обидві сторони задоволені.',
      ],
      [
        'meeting 2031-03-04 @verbohai ada-lopukh + borys-hrim: past, past',
        'talks ada-lopukh + denys-luh: past',
      ],
    ],
    [
      'is not of an event that is still to come',
      'uk',
      [
        {
          text: '{Ада Лопух|ada-lopukh} [6 березня|2031-03-06] зустрінеться з {Борисом Громом|borys-hrim}.',
          modality: 'planned',
        },
        'Зустріч тривала дві години.',
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead'],
    ],
    [
      'is new if it is another one',
      'ru',
      [
        '[4 марта|2031-03-04] {Ада Лопух|ada-lopukh} встретилась с {Борисом Громом|borys-hrim}.',
        {
          text: 'Ещё одна встреча пройдёт в {Камине|kamin} [6 марта|2031-03-06].',
          modality: 'planned',
        },
      ],
      ['meeting 2031-03-04 ada-lopukh + borys-hrim: past', 'meeting 2031-03-06 @kamin: ahead'],
    ],
    [
      'may be told to be at a time',
      'en',
      [
        {
          text: '{Ada Lopukh|ada-lopukh} plans to travel to {Verbohai|verbohai} to meet {Borys Hrim|borys-hrim}.',
          modality: 'planned',
        },
        {
          text: 'The meeting may take place [this month|2031-03-05/2031-03-31 month].',
          modality: 'possible',
        },
      ],
      ['meeting 2031-03-05/2031-03-31 @verbohai ada-lopukh + borys-hrim: ahead, ahead'],
    ],
    [
      'with somebody else is another event',
      'en',
      [
        '{Ada Lopukh|ada-lopukh} met {Borys Hrim|borys-hrim} in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
        '{Ada Lopukh|ada-lopukh} also met {Denys Luh|denys-luh} [on Tuesday|2031-03-04].',
      ],
      [
        'meeting 2031-03-04 @verbohai ada-lopukh + borys-hrim: past',
        'meeting 2031-03-04 ada-lopukh + denys-luh: past',
      ],
    ],
  ]);
});

test('odd text is no trouble', () => {
  const odd = ['', '.', '((((', 'meeting '.repeat(300), '{X|ada-lopukh}'.repeat(50)];
  for (const text of odd) {
    for (const lang of ['uk', 'ru', 'en'] as const) {
      expect(() => eventsOf(lang, [{ text }])).not.toThrow();
    }
  }
});
