import { describe, expect, test } from 'vitest';
import { check, eventsOf, shown, told } from '../fixtures/check-events.ts';
import type { ArticleEvent } from './article-events.ts';

describe('the fate of an event', () => {
  const plan =
    '{Ада Лопух|ada-lopukh} [6 березня|2031-03-06] зустрінеться з {Борисом Громом|borys-hrim}.';
  check([
    [
      'a denial of the plan calls nothing off',
      'uk',
      [
        { text: plan, modality: 'planned' },
        { text: 'Така зустріч не запланована.', modality: 'denied', polarity: '-' },
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead, none'],
    ],
    [
      'a denial that it takes place does',
      'uk',
      [
        { text: plan, modality: 'planned' },
        { text: 'Зустріч не відбудеться.', modality: 'planned', polarity: '-' },
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead, off'],
    ],
    [
      'so does calling it off',
      'en',
      [
        {
          text: '{Ada Lopukh|ada-lopukh} was to meet {Borys Hrim|borys-hrim} [on Thursday|2031-03-06].',
          modality: 'planned',
        },
        'The meeting was cancelled.',
      ],
      ['meeting 2031-03-06 ada-lopukh + borys-hrim: ahead, off'],
    ],
    [
      'asked for is not held',
      'ru',
      [
        '{Ада Лопух|ada-lopukh} попросила о встрече с {Борисом Громом|borys-hrim} [6 марта|2031-03-06].',
      ],
      ['meeting 2031-03-06 borys-hrim: ahead'],
    ],
    [
      'only denied, it is no event',
      'en',
      [
        {
          text: '{Ada Lopukh|ada-lopukh} did not meet {Borys Hrim|borys-hrim} [on Tuesday|2031-03-04].',
          polarity: '-',
        },
      ],
      [],
    ],
  ]);
});

describe('series', () => {
  check([
    [
      'members inherit those who met',
      'uk',
      [
        '[У 2030 році|2030-01-01/2030-12-31 year] {Ада Лопух|ada-lopukh} зустрічалася з {Борисом Громом|borys-hrim} [шість|x6] разів.',
        'Перша поїздка {Ади Лопух|ada-lopukh} до {Вербогаю|verbohai} відбулася [13 березня 2030 року|2030-03-13].',
        'Наступний раунд переговорів пройшов [11 квітня 2030 року|2030-04-11] в {Камені|kamin}.',
      ],
      [
        'meeting* 2030-01-01/2030-12-31 ada-lopukh + borys-hrim: past',
        'trip 2030-03-13 @verbohai ada-lopukh + borys-hrim: past',
        'talks 2030-04-11 @kamin ada-lopukh + borys-hrim: past',
      ],
    ],
    [
      'a year of its own keeps a member apart',
      'en',
      [
        '{Ada Lopukh|ada-lopukh} repeatedly met {Borys Hrim|borys-hrim} [in 2030|2030-01-01/2030-12-31 year].',
        'The next round took place in {Kamin|kamin} [on Tuesday|2031-03-04].',
      ],
      [
        'meeting* 2030-01-01/2030-12-31 ada-lopukh + borys-hrim: past',
        'meeting 2031-03-04 @kamin ada-lopukh + borys-hrim: past',
      ],
    ],
  ]);
});

describe('what is no event', () => {
  check([
    ['an undated meeting of nobody', 'en', ['The meeting was useful.'], []],
    ['one named person and no date', 'uk', ['{Ада Лопух|ada-lopukh} провела зустріч.'], []],
    ['a person instead of a happening', 'ru', ['Переговорщик приехал [4 марта|2031-03-04].'], []],
    [
      'a noun that only describes another',
      'en',
      ['The election commission met reporters in {Verbohai|verbohai}.'],
      [],
    ],
    [
      'a weak word without support',
      'uk',
      ['{Ада Лопух|ada-lopukh} [4 березня|2031-03-04] засудила вислів.'],
      [],
    ],
    [
      'a month that sounds like a march',
      'en',
      ['Prices rose in {Kamin|kamin} on [March 4|2031-03-04].'],
      [],
    ],
    ['an earthquake without a place', 'ru', ['Землетрясение произошло [4 марта|2031-03-04].'], []],
  ]);
});

describe('kinds of events in general news', () => {
  check([
    [
      'an election',
      'uk',
      ['[2 березня|2031-03-02] в {Трилісії|trylisia} відбулися парламентські вибори.'],
      ['election 2031-03-02 @trylisia: past'],
    ],
    [
      'an election that somebody won',
      'en',
      ["{Trylisia's|trylisia} ruling party won a parliamentary election [on Sunday|2031-03-02]."],
      ['election 2031-03-02 @trylisia: past'],
    ],
    [
      'a phone call, in an oblique case',
      'uk',
      [
        '{Ада Лопух|ada-lopukh} провела телефонну розмову з {Борисом Громом|borys-hrim} [4 березня|2031-03-04].',
      ],
      ['call 2031-03-04 ada-lopukh + borys-hrim: past'],
    ],
    [
      'a rate decision',
      'en',
      [
        {
          text: '{The Bank of Okolia|okolia-bank} cut its key interest rate [on Tuesday|2031-03-04].',
          concepts: ['central-bank', 'interest-rate'],
        },
      ],
      ['rate-decision 2031-03-04 okolia-bank: past'],
    ],
    [
      'a verdict',
      'ru',
      ['Суд в {Камине|kamin} [4 марта|2031-03-04] приговорил {Бориса Грома|borys-hrim} к штрафу.'],
      ['sentence 2031-03-04 @kamin borys-hrim: past'],
    ],
    [
      'a resignation',
      'uk',
      ['Прем’єр {Борис Грім|borys-hrim} подав у відставку [4 березня|2031-03-04].'],
      ['resignation 2031-03-04 borys-hrim: past'],
    ],
    [
      'an appointment, not of who appoints',
      'ru',
      [
        'Президент {Борис Гром|borys-hrim} назначил {Клару Вейл|clara-vale} министром [4 марта|2031-03-04].',
      ],
      ['appointment 2031-03-04 clara-vale: past'],
    ],
    [
      'a strike from the air',
      'en',
      ['Two people died in a drone attack on {Verbohai|verbohai} [on Tuesday|2031-03-04].'],
      ['missile-strike 2031-03-04 @verbohai: past'],
    ],
    [
      'a match',
      'en',
      ['{Okolia|okolia} beat {Trylisia|trylisia} 2-0 in {Kamin|kamin} [on Tuesday|2031-03-04].'],
      ['match 2031-03-04 @kamin okolia + trylisia: past'],
    ],
    [
      'a fire, not a shooting',
      'en',
      ['A fire broke out in {Kamin|kamin} [on Tuesday|2031-03-04].'],
      ['fire 2031-03-04 @kamin: past'],
    ],
  ]);
});

describe('how events hang together', () => {
  const linksOf = (events: readonly ArticleEvent[]): string[] =>
    events.flatMap(({ type, links }) =>
      links.map((link) => `${type.key} ${link.type} ${events[link.to]?.type.key ?? ''}`),
    );

  test('after the talks they signed: those who signed took part', () => {
    const events = eventsOf('ru', [
      '[4 марта|2031-03-04] {Ада Лопух|ada-lopukh} встретилась в {Вербогае|verbohai} с {Борисом Громом|borys-hrim}.',
      'По итогам встречи {Клара Вейл|clara-vale} и {Борис Гром|borys-hrim} подписали декларацию.',
    ]);
    expect(events.map(shown)).toEqual([
      'meeting 2031-03-04 @verbohai ada-lopukh, clara-vale + borys-hrim: past, past',
      'signing clara-vale, borys-hrim: past',
    ]);
    expect(linksOf(events)).toEqual(['signing follow-up-of meeting']);
  });

  test('"before them" makes another event, in preparation', () => {
    const events = eventsOf('uk', [
      told,
      'Перед ними {Ада Лопух|ada-lopukh} провела зустріч із {Денисом Лугом|denys-luh}.',
    ]);
    expect(linksOf(events)).toEqual(['meeting preparation-of meeting']);
  });

  test('a claim that only confirms speaks of what was said before', () => {
    const [event] = eventsOf('uk', [
      {
        text: '{Ада Лопух|ada-lopukh} [6 березня|2031-03-06] зустрінеться з {Борисом Громом|borys-hrim}.',
        modality: 'planned',
      },
      { text: 'У раді підтвердили цю інформацію.', concepts: ['confirm'], speaker: 'town-council' },
    ]);
    expect(event?.confirmations).toEqual(['x-c2']);
  });

  test('the article begins with the event of its first claim', () => {
    const events = eventsOf('uk', [
      told,
      '{Клара Вейл|clara-vale} подала у відставку [3 березня|2031-03-03].',
    ]);
    expect(events.map(({ lead }) => lead)).toEqual([true, false]);
  });
});
