import { describe, expect, test } from 'vitest';
import { eventsOf } from '../fixtures/check-events.ts';
import type { LanguageCode } from '../../../model/language-code.ts';

/** The kind, what the claim is about besides, and a sentence of the news in each language. */
type Row = readonly [kind: string, concepts: string, texts: Readonly<Record<LanguageCode, string>>];

const kindsIn = (lang: LanguageCode, text: string, concepts: string): string[] =>
  eventsOf(lang, [{ text, concepts: concepts.split(' ').filter((concept) => concept !== '') }]).map(
    ({ type }) => type.key,
  );

const told: readonly Row[] = [
  [
    'plane-crash',
    'plane',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] розбився пасажирський літак.',
      ru: 'Пассажирский самолёт потерпел крушение в {Вербогае|verbohai} [4 марта|2031-03-04].',
      en: 'A passenger plane crashed in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'shipwreck',
    'ferry sea',
    {
      uk: 'Пором затонув біля {Вербогаю|verbohai} [4 березня|2031-03-04].',
      ru: 'Паром затонул у {Вербогая|verbohai} [4 марта|2031-03-04].',
      en: 'A ferry sank near {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'derailment',
    'train',
    {
      uk: 'Потяг зійшов з рейок у {Вербогаї|verbohai} [4 березня|2031-03-04].',
      ru: 'Поезд сошёл с рельсов в {Вербогае|verbohai} [4 марта|2031-03-04].',
      en: 'A train derailed in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'strike',
    'trade-union',
    {
      uk: 'Рейси у {Вербогаї|verbohai} [4 березня|2031-03-04] скасували через страйк.',
      ru: 'Рейсы в {Вербогае|verbohai} [4 марта|2031-03-04] отменили из-за забастовки.',
      en: 'Flights in {Verbohai|verbohai} were cancelled [on Tuesday|2031-03-04] because of a strike.',
    },
  ],
  [
    'match',
    'score-result',
    {
      uk: '{Околія|okolia} обіграла {Трилісію|trylisia} [4 березня|2031-03-04] з рахунком 2:0.',
      ru: '{Околия|okolia} обыграла {Трилисию|trylisia} [4 марта|2031-03-04] со счётом 2:0.',
      en: '{Okolia|okolia} thrashed {Trylisia|trylisia} 4-0 [on Tuesday|2031-03-04].',
    },
  ],
  [
    'purchase',
    'billion',
    {
      uk: '{Банк Околії|okolia-bank} придбав мережу магазинів [4 березня|2031-03-04].',
      ru: '{Банк Околии|okolia-bank} приобрёл сеть магазинов [4 марта|2031-03-04].',
      en: '{The Bank of Okolia|okolia-bank} bought a chain of shops [on Tuesday|2031-03-04].',
    },
  ],
  [
    'merger',
    'company',
    {
      uk: '{Банк Околії|okolia-bank} поглинув конкурента [4 березня|2031-03-04].',
      ru: '{Банк Околии|okolia-bank} поглотил конкурента [4 марта|2031-03-04].',
      en: '{The Bank of Okolia|okolia-bank} acquired a rival [on Tuesday|2031-03-04].',
    },
  ],
  [
    'sentence',
    'court',
    {
      uk: '{Бориса Грома|borys-hrim} засудили до штрафу [4 березня|2031-03-04].',
      ru: '{Бориса Грома|borys-hrim} приговорили к штрафу [4 марта|2031-03-04].',
      en: '{Borys Hrim|borys-hrim} was sentenced to five years in prison [on Tuesday|2031-03-04].',
    },
  ],
  [
    'arrest',
    'court',
    {
      uk: '{Бориса Грома|borys-hrim} взяли під варту [4 березня|2031-03-04].',
      ru: '{Бориса Грома|borys-hrim} взяли под стражу [4 марта|2031-03-04].',
      en: '{Borys Hrim|borys-hrim} was arrested [on Tuesday|2031-03-04].',
    },
  ],
  [
    'detention',
    'police',
    {
      uk: 'Поліція затримала {Бориса Грома|borys-hrim} [4 березня|2031-03-04].',
      ru: 'Полиция задержала {Бориса Грома|borys-hrim} [4 марта|2031-03-04].',
      en: 'Police detained {Borys Hrim|borys-hrim} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'resignation',
    'minister',
    {
      uk: '{Ада Лопух|ada-lopukh} пішла з посади [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} ушла с поста [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} stepped down [on Tuesday|2031-03-04].',
    },
  ],
  [
    'appointment',
    'minister',
    {
      uk: 'Парламент призначив {Аду Лопух|ada-lopukh} міністеркою [4 березня|2031-03-04].',
      ru: 'Парламент назначил {Аду Лопух|ada-lopukh} министром [4 марта|2031-03-04].',
      en: 'Parliament appointed {Ada Lopukh|ada-lopukh} as minister [on Tuesday|2031-03-04].',
    },
  ],
  [
    'earthquake',
    '',
    {
      uk: 'У {Трилісії|trylisia} [4 березня|2031-03-04] стався землетрус.',
      ru: 'В {Трилисии|trylisia} [4 марта|2031-03-04] произошло землетрясение.',
      en: 'An earthquake struck {Trylisia|trylisia} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'flood',
    'river',
    {
      uk: 'Річка вийшла з берегів у {Вербогаї|verbohai} [4 березня|2031-03-04].',
      ru: 'Река вышла из берегов в {Вербогае|verbohai} [4 марта|2031-03-04].',
      en: 'Floods hit {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'fire',
    'warehouse',
    {
      uk: 'Склад загорівся у {Вербогаї|verbohai} [4 березня|2031-03-04].',
      ru: 'Склад загорелся в {Вербогае|verbohai} [4 марта|2031-03-04].',
      en: 'A blaze broke out in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'explosion',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] пролунав вибух.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] прогремел взрыв.',
      en: 'An explosion rocked {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'protest',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] відбулася акція протесту.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] прошла акция протеста.',
      en: 'Thousands protested in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'exchange',
    'prisoner-of-war',
    {
      uk: '{Околія|okolia} і {Трилісія|trylisia} обмінялися полоненими [4 березня|2031-03-04].',
      ru: '{Околия|okolia} и {Трилисия|trylisia} обменялись пленными [4 марта|2031-03-04].',
      en: '{Okolia|okolia} and {Trylisia|trylisia} exchanged prisoners [on Tuesday|2031-03-04].',
    },
  ],
  [
    'sanctions',
    '',
    {
      uk: '{Околія|okolia} запровадила санкції [4 березня|2031-03-04].',
      ru: '{Околия|okolia} ввела санкции [4 марта|2031-03-04].',
      en: '{Okolia|okolia} imposed sanctions [on Tuesday|2031-03-04].',
    },
  ],
  [
    'tariffs',
    '',
    {
      uk: '{Околія|okolia} запровадила мита [4 березня|2031-03-04].',
      ru: '{Околия|okolia} ввела пошлины [4 марта|2031-03-04].',
      en: '{Okolia|okolia} imposed tariffs [on Tuesday|2031-03-04].',
    },
  ],
  [
    'outage',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] тисячі людей залишилися без світла.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] тысячи людей остались без света.',
      en: 'A blackout hit {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'outbreak',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] почався спалах хвороби.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] началась вспышка болезни.',
      en: 'An outbreak of cholera began in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'stampede',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] сталася тиснява.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] произошла давка.',
      en: 'A stampede broke out in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'cyberattack',
    '',
    {
      uk: 'У {Трилісії|trylisia} [4 березня|2031-03-04] сталася кібератака.',
      ru: 'В {Трилисии|trylisia} [4 марта|2031-03-04] произошла кибератака.',
      en: 'A cyberattack hit {Trylisia|trylisia} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'coup',
    '',
    {
      uk: 'У {Трилісії|trylisia} [4 березня|2031-03-04] стався державний переворот.',
      ru: 'В {Трилисии|trylisia} [4 марта|2031-03-04] произошёл государственный переворот.',
      en: 'A coup took place in {Trylisia|trylisia} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'election',
    '',
    {
      uk: 'У {Трилісії|trylisia} [2 березня|2031-03-02] пройшли вибори президента.',
      ru: 'В {Трилисии|trylisia} [2 марта|2031-03-02] прошли выборы президента.',
      en: '{Trylisia|trylisia} held a general election [on Sunday|2031-03-02].',
    },
  ],
  [
    'death',
    '',
    {
      uk: '{Борис Грім|borys-hrim} помер [4 березня|2031-03-04].',
      ru: '{Борис Гром|borys-hrim} скончался [4 марта|2031-03-04].',
      en: '{Borys Hrim|borys-hrim} died [on Tuesday|2031-03-04].',
    },
  ],
  [
    'award',
    '',
    {
      uk: '{Ада Лопух|ada-lopukh} отримала премію [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} получила премию [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} was awarded the Nobel Prize [on Tuesday|2031-03-04].',
    },
  ],
  [
    'layoffs',
    '',
    {
      uk: '{Банк Околії|okolia-bank} скоротив працівників [4 березня|2031-03-04].',
      ru: '{Банк Околии|okolia-bank} сократил сотрудников [4 марта|2031-03-04].',
      en: '{The Bank of Okolia|okolia-bank} laid off workers [on Tuesday|2031-03-04].',
    },
  ],
  [
    'lawsuit',
    '',
    {
      uk: '{Ада Лопух|ada-lopukh} подала позов [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} подала иск [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} filed a lawsuit [on Tuesday|2031-03-04].',
    },
  ],
  [
    'storm',
    '',
    {
      uk: 'Буревій накрив {Вербогай|verbohai} [4 березня|2031-03-04].',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] началась метель.',
      en: 'A blizzard hit {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'landslide',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] зійшов селевий потік.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] сошла лавина.',
      en: 'A mudslide hit {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'shooting',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] сталася стрілянина.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] произошла стрельба.',
      en: 'A mass shooting took place in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'robbery',
    '',
    {
      uk: 'У {Вербогаї|verbohai} [4 березня|2031-03-04] сталося пограбування.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] произошло ограбление.',
      en: 'A robbery took place in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'ceasefire',
    '',
    {
      uk: '{Околія|okolia} оголосила перемир’я [4 березня|2031-03-04].',
      ru: '{Околия|okolia} объявила перемирие [4 марта|2031-03-04].',
      en: '{Okolia|okolia} declared a ceasefire [on Tuesday|2031-03-04].',
    },
  ],
  [
    'shelling',
    '',
    {
      uk: 'Унаслідок обстрілу {Вербогаю|verbohai} [4 березня|2031-03-04] загинули двоє людей.',
      ru: 'В {Вербогае|verbohai} [4 марта|2031-03-04] произошёл обстрел.',
      en: 'Two people died in the shelling of {Verbohai|verbohai} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'eruption',
    '',
    {
      uk: 'У {Трилісії|trylisia} [4 березня|2031-03-04] почалося виверження вулкана.',
      ru: 'В {Трилисии|trylisia} [4 марта|2031-03-04] началось извержение вулкана.',
      en: 'An eruption began in {Trylisia|trylisia} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'signing',
    '',
    {
      uk: '{Ада Лопух|ada-lopukh} підписала угоду [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} подписала соглашение [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} signed the agreement [on Tuesday|2031-03-04].',
    },
  ],
  [
    'visit',
    '',
    {
      uk: '{Ада Лопух|ada-lopukh} відвідала {Околію|okolia} [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} посетила {Околию|okolia} [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} visited {Okolia|okolia} [on Tuesday|2031-03-04].',
    },
  ],
  [
    'call',
    '',
    {
      uk: '{Ада Лопух|ada-lopukh} поговорила телефоном з {Борисом Громом|borys-hrim} [4 березня|2031-03-04].',
      ru: '{Ада Лопух|ada-lopukh} поговорила по телефону с {Борисом Громом|borys-hrim} [4 марта|2031-03-04].',
      en: '{Ada Lopukh|ada-lopukh} spoke by phone with {Borys Hrim|borys-hrim} [on Tuesday|2031-03-04].',
    },
  ],
];

describe.each(['uk', 'ru', 'en'] as const)('what news in %s calls an event', (lang) => {
  test.each(told.map(([kind, concepts, texts]) => ({ kind, concepts, text: texts[lang] })))(
    '$kind: $text',
    ({ kind, concepts, text }) => {
      expect(kindsIn(lang, text, concepts)).toEqual([kind]);
    },
  );
});

describe('words of events that tell of none', () => {
  test.each<[lang: LanguageCode, text: string, concepts: string]>([
    ['en', 'Shares crashed in {Trylisia|trylisia} [on Tuesday|2031-03-04].', 'shares'],
    ['en', 'Tragedy struck {Verbohai|verbohai} [on Tuesday|2031-03-04].', 'tragedy airport'],
    ['en', 'A system crash closed shops in {Kamin|kamin} [on Tuesday|2031-03-04].', 'shop'],
    ['uk', 'Ваза розбилася у {Вербогаї|verbohai} [4 березня|2031-03-04].', ''],
    ['uk', 'У {Вербогаї|verbohai} [4 березня|2031-03-04] впали ціни.', 'price'],
    ['ru', 'Ваза разбилась в {Вербогае|verbohai} [4 марта|2031-03-04].', ''],
    ['ru', 'В {Вербогае|verbohai} [4 марта|2031-03-04] упали цены.', 'price'],
    ['ru', '{Ада Лопух|ada-lopukh} купила хлеб [4 марта|2031-03-04].', ''],
    ['uk', '{Ада Лопух|ada-lopukh} купила хліб [4 березня|2031-03-04].', ''],
    ['en', '{Ada Lopukh|ada-lopukh} bought bread [on Tuesday|2031-03-04].', ''],
  ])('%s: %s', (lang, text, concepts) => {
    expect(kindsIn(lang, text, concepts)).toEqual([]);
  });
});
