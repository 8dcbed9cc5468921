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
