import { describe } from 'vitest';
import { check } from '../fixtures/check-events.ts';

describe('where news has it', () => {
  check([
    [
      'the capital of a country named beside it',
      'en',
      ["A fire broke out in {Trylisia's|trylisia} capital [on Tuesday|2031-03-04]."],
      ['fire 2031-03-04 @verbohai: past'],
    ],
    [
      'the capital of the only country that the claim names',
      'uk',
      ['[4 березня|2031-03-04] війська атакували {Трилісію|trylisia}, зокрема столицю.'],
      ['attack 2031-03-04 @verbohai: past'],
    ],
    [
      'the country behind the capital',
      'ru',
      ['[4 марта|2031-03-04] в столице {Трилисии|trylisia} произошёл пожар.'],
      ['fire 2031-03-04 @verbohai: past'],
    ],
    [
      'a country whose capital nobody knows',
      'en',
      ["A fire broke out in {Okolia's|okolia} capital [on Tuesday|2031-03-04]."],
      [],
    ],
    [
      'the dateline, if the text names no place',
      'en',
      ['{VERBOHAI|verbohai}: A fire broke out in a hotel [on Tuesday|2031-03-04].'],
      ['fire 2031-03-04 @verbohai: past'],
    ],
    [
      'not the dateline, if it does',
      'en',
      ['{VERBOHAI|verbohai} — A fire broke out in {Kamin|kamin} [on Tuesday|2031-03-04].'],
      ['fire 2031-03-04 @kamin: past'],
    ],
  ]);
});

describe('who met, when "their" stands for them', () => {
  check([
    [
      'the subjects of the verb that ends it',
      'en',
      [
        '{Ada Lopukh|ada-lopukh} and {Borys Hrim|borys-hrim} ended their summit in {Verbohai|verbohai} [on Tuesday|2031-03-04].',
      ],
      ['summit 2031-03-04 @verbohai ada-lopukh, borys-hrim: past'],
    ],
    [
      'the two whom the sentence before names',
      'uk',
      [
        'У {Вербогаї|verbohai} перебувають {Ада Лопух|ada-lopukh} та {Борис Грім|borys-hrim}.',
        'Їхня зустріч почалася [4 березня|2031-03-04].',
      ],
      ['meeting 2031-03-04 ada-lopukh, borys-hrim: past'],
    ],
    [
      'nobody, if it names three',
      'ru',
      [
        'Рядом сидели {Ада Лопух|ada-lopukh}, {Борис Гром|borys-hrim} и {Клара Вейл|clara-vale}.',
        'Их встреча прошла в {Вербогае|verbohai} [4 марта|2031-03-04].',
      ],
      ['meeting 2031-03-04 @verbohai: past'],
    ],
  ]);
});

describe('what is not done yet', () => {
  check([
    [
      'readiness to do it',
      'uk',
      ['{Ада Лопух|ada-lopukh} заявила про готовність ввести проти {Околії|okolia} санкції.'],
      [],
    ],
    [
      'a strike that is announced',
      'en',
      ['Workers of {Okolia Bank|okolia-bank} announced a general strike [on Friday|2031-03-07].'],
      ['strike 2031-03-07 okolia-bank: ahead'],
    ],
    [
      'in brackets stands no subject',
      'uk',
      [
        {
          text: '[6 березня|2031-03-06] у місті {Вербогай|verbohai} (область на сході) відбудеться зустріч {Ади Лопух|ada-lopukh} і {Бориса Грома|borys-hrim}.',
          modality: 'planned',
        },
      ],
      ['meeting 2031-03-06 @verbohai ada-lopukh, borys-hrim: ahead'],
    ],
  ]);
});

describe('whom it befalls, and who is no part of it', () => {
  check([
    [
      'a name that does not decline, behind the verb',
      'ru',
      ['[4 марта|2031-03-04] премьер-министром избрали 64-летнюю {Санаэ Такаити|clara-vale}.'],
      ['election-to-office 2031-03-04 clara-vale: past'],
    ],
    [
      'what somebody becomes stands behind the name',
      'en',
      [
        'Lawmakers elected {Clara Vale|clara-vale} the first female prime minister [on Tuesday|2031-03-04].',
      ],
      ['election-to-office 2031-03-04 clara-vale: past'],
    ],
    [
      'nobody whom a fire is told with takes part in it',
      'en',
      [
        'A fire broke out in {Verbohai|verbohai} [on Tuesday|2031-03-04], {Ada Lopukh|ada-lopukh} said.',
      ],
      ['fire 2031-03-04 @verbohai: past'],
    ],
    [
      'both who came',
      'ru',
      [
        '{Ада Лопух|ada-lopukh} встретила {Бориса Грома|borys-hrim} в {Вербогае|verbohai}, куда они оба прибыли на переговоры.',
      ],
      ['talks @verbohai ada-lopukh, borys-hrim: past'],
    ],
    [
      'not to whom somebody hands a resignation',
      'ru',
      [
        '[4 марта|2031-03-04] {Ада Лопух|ada-lopukh} подала {Борису Грому|borys-hrim} заявление об отставке.',
      ],
      ['resignation 2031-03-04 ada-lopukh: past'],
    ],
    [
      'the prize is no name',
      'en',
      ['{Clara Vale|clara-vale} won the Nobel Peace Prize [on Tuesday|2031-03-04].'],
      ['award 2031-03-04 clara-vale: past'],
    ],
  ]);
});

describe('another event than the news', () => {
  check([
    [
      'one of its kind that was long before',
      'uk',
      [
        'У {Трилісії|trylisia} стався землетрус.',
        '[31 січня|2031-01-31] землетрус стався у {Верогаї|kamin}.',
      ],
      ['earthquake @trylisia: past', 'earthquake 2031-01-31 @kamin: past'],
    ],
  ]);
});
