import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../../../scripts/load-languages.ts';
import { concepts } from '../../../languages/concepts/index.ts';
import { eventTypes } from '../../../languages/event-types/index.ts';
import type { LanguageCode } from '../../../model/language-code.ts';
import { createSentenceReader } from '../../sentences.ts';
import { compileEvents, type CompiledEvents } from '../compiled-events.ts';
import { inventedFacts, toldArticle, type Line } from '../fixtures/told-article.ts';
import { articleEvents, type ArticleEvent } from './article-events.ts';

let readers: Record<LanguageCode, ReturnType<typeof createSentenceReader>>;
let compiled: Record<LanguageCode, CompiledEvents>;

beforeAll(async () => {
  const languages = await loadLanguages();
  const reader = (lang: LanguageCode) => createSentenceReader(languages[lang]);
  readers = { uk: reader('uk'), ru: reader('ru'), en: reader('en') };
  const compile = (lang: LanguageCode): CompiledEvents =>
    compileEvents(eventTypes, concepts, languages[lang]);
  compiled = { uk: compile('uk'), ru: compile('ru'), en: compile('en') };
});

function eventsOf(lang: LanguageCode, lines: readonly (Line | string)[]): ArticleEvent[] {
  const edition = { id: 'x', lang, published: '2031-03-05', readSentences: readers[lang] };
  const read = lines.map((line) => (typeof line === 'string' ? { text: line } : line));
  return articleEvents(toldArticle(edition, read), compiled[lang], inventedFacts);
}

/** `meeting 2031-03-06 @verbohai ada-lopukh + borys-hrim: ahead, none`; a series has `*`. */
function shown(event: ArticleEvent): string {
  const { type, series, date, place, agents, partners, patients, mentions } = event;
  const days = date === null ? [] : [date.from === date.to ? date.to : `${date.from}/${date.to}`];
  const where = place === null ? [] : [`@${place}`];
  const sides = [agents, partners, patients].filter((side) => side.length > 0);
  const who = sides.map((side) => side.join(', ')).join(' + ');
  const head = [`${type.key}${series ? '*' : ''}`, ...days, ...where, who];
  return `${head.filter((part) => part !== '').join(' ')}: ${mentions.map(({ outlook }) => outlook).join(', ')}`;
}

type Row = [name: string, lang: LanguageCode, lines: (Line | string)[], events: string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, lang, lines, events) => {
    expect(eventsOf(lang, lines).map(shown)).toEqual(events);
  });
}

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

const told =
  '[4 березня|2031-03-04] {Ада Лопух|ada-lopukh} зустрілася у {Вербогаї|verbohai} з {Борисом Громом|borys-hrim}.';

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

test('odd text is no trouble', () => {
  const odd = ['', '.', '((((', 'meeting '.repeat(300), '{X|ada-lopukh}'.repeat(50)];
  for (const text of odd) {
    for (const lang of ['uk', 'ru', 'en'] as const) {
      expect(() => eventsOf(lang, [{ text }])).not.toThrow();
    }
  }
});
